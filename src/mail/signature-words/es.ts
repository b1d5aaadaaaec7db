import { list, type SignatureWords } from './words.ts'

export const spanish: SignatureWords = {
  heads: list(
    'saludos, saludo, abrazo, abrazos, atentamente, atte, cordialmente, gracias, besos, beso, sinceramente, agradecido, agradecida, agradecimientos, respetuosamente, afectuosamente, slds',
  ),
  fillers: list(
    'un, una, cordial, cordiales, fuerte, muy, muchas, muchos, mil, de, por, tu, su, ayuda, antemano, anticipadas, y, con, mis, los, mejores, atento, atentos, gran, para, todos, todo, la, el, desde, espera, a, en, tiempo, atencion, vuestra, respuesta, afectuoso, calido, grande, nuevo, amistosos, afectuosos, mas',
  ),
  closings: list(
    'hasta luego, hasta pronto, hasta manana, nos vemos, un placer, quedo a su disposicion, quedo atento, quedo atenta, feliz navidad, feliz ano nuevo, felices fiestas, buen fin de semana, que tengas buen dia, buen dia, adios, suyo, seguimos en contacto',
  ),
  titles: list(
    'director, directora, gerente, ingeniero, ingeniera, jefe, jefa, presidente, presidenta, consultor, consultora, responsable, coordinador, coordinadora, profesor, profesora, abogado, abogada, asesor, asesora, analista, desarrollador, desarrolladora, secretario, secretaria, tecnico, tecnica, investigador, investigadora, encargado, encargada, fundador, fundadora, socio, socia, administrador, administradora, contador, contadora, asistente, redactor, redactora, medico, medica, catedratico, becario, estudiante, ejecutivo, ejecutiva, delegado, delegada, subdirector, subdirectora, vicepresidente',
  ),
  titleEndings: [],
  organizations: list(
    'universidad, instituto, institut, empresa, banco, ministerio, ayuntamiento, asociacion, fundacion, colegio, escuela, centro, grupo, compania, sociedad, agencia, hospital, consejo, laboratorio, editorial, despacho, cooperativa, camara, federacion, soluciones, sistemas, servicios',
  ),
  departments: list('departamento, dpto, depto, seccion, area, facultad, unidad, equipo, oficina, direccion'),
  streets: list(
    'calle, c, avenida, avda, av, plaza, pza, paseo, camino, carretera, ctra, apartado, piso, planta, s/n, sn, edificio, poligono, urbanizacion, col, colonia, carrera, cra, pasaje, ronda, glorieta, barrio',
  ),
  streetEndings: [],
  countries: list(
    'espana, mexico, argentina, colombia, chile, peru, uruguay, venezuela, ecuador, bolivia, paraguay, costa rica, guatemala, panama, cuba, alemania, francia, italia',
  ),
  phoneLabels: list(
    'tel, tfno, telf, tlf, tfn, telefono, movil, celular, cel, mov, ext, extension, oficina, fijo, centralita, directo',
  ),
  faxLabels: list('fax'),
  notices: list(
    'confidencial, confidencialidad, destinatario, destinatarios, prohibida, prohibido, divulgacion, error, privilegiada, notifique, reenvio, autorizacion, adjuntos, exclusivamente, inmediata',
  ),
}
