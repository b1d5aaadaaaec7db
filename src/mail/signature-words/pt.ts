import { list, type SignatureWords } from './words.ts'

export const portuguese: SignatureWords = {
  heads: list(
    'atenciosamente, att, atte, abracos, abraco, abs, cumprimentos, obrigado, obrigada, cordialmente, saudacoes, beijos, bjs, grato, grata, sds, agradeco, agradecido, agradecida, respeitosamente, cmpts',
  ),
  fillers: list(
    'os, um, uma, meus, melhores, com, muito, muita, grande, forte, desde, ja, pela, pelo, atencao, ajuda, a, e, todos, cordiais, de, sua, tua, antecipadamente, mais, vez, por, tudo, nossos, sinceros, apresento, meu, novo, mesmo',
  ),
  closings: list(
    'ate breve, ate logo, ate mais, ate amanha, adeus, tenha um bom dia, bom dia, bom fim de semana, boa semana, bom trabalho, feliz natal, feliz ano novo, fico a disposicao, fico no aguardo, no aguardo, aguardo retorno, a disposicao',
  ),
  titles: list(
    'diretor, diretora, director, directora, gerente, engenheiro, engenheira, coordenador, coordenadora, presidente, consultor, consultora, professor, professora, advogado, advogada, analista, desenvolvedor, desenvolvedora, programador, secretario, secretaria, tecnico, tecnica, chefe, socio, socia, fundador, fundadora, administrador, contador, supervisor, supervisora, pesquisador, pesquisadora, assistente, estagiario, estagiaria, responsavel, gestor, gestora, medico, medica, jornalista, vendedor, vendedora, estudante',
  ),
  titleEndings: [],
  organizations: list(
    'universidade, instituto, empresa, banco, ministerio, prefeitura, camara, associacao, fundacao, escola, centro, grupo, companhia, sociedade, agencia, hospital, conselho, laboratorio, editora, faculdade, secretaria, servicos, sistemas, solucoes, tecnologia, comercio, industria',
  ),
  departments: list('departamento, depto, setor, secao, area, faculdade, unidade, equipe, equipa, gabinete'),
  streets: list(
    'rua, avenida, av, praca, travessa, alameda, rodovia, estrada, largo, caixa, postal, bairro, sala, andar, cep, edificio, lote, conjunto, r, bloco, quadra, apto',
  ),
  streetEndings: [],
  countries: list('brasil, portugal, angola, mocambique, alemanha, franca, espanha'),
  phoneLabels: list('tel, telefone, fone, celular, cel, telemovel, ramal, fixo, tlm, tlf, contato, contacto'),
  faxLabels: list('fax'),
  notices: list(
    'confidencial, confidenciais, confidencialidade, destinatario, destinatarios, erro, proibida, proibido, divulgacao, remetente, anexos, sigilo, privilegiadas, apague, autorizacao, exclusivo',
  ),
}
