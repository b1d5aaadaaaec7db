import { list, type SignatureWords } from './words.ts'

export const french: SignatureWords = {
  heads: list(
    'cordialement, cdt, cdlt, cordiales, salutations, amities, amicalement, merci, sincerement, respectueusement, bises, bisous, amitie, remerciements, sentiments, hommages, chaleureusement, confraternellement',
  ),
  fillers: list(
    'bien, tres, meilleures, sinceres, avec, mes, nos, les, plus, distinguees, distingues, d, davance, avance, beaucoup, encore, pour, votre, ton, aide, et, a, vous, tous, par, de, la, en, l, expression, veuillez, agreer, recevoir, je, prie, monsieur, madame, respectueuses, cordial, sincere, devoues, chaleureux, mille, grand, reponse, attention, comprehension, nouveau, toi',
  ),
  closings: list(
    'a bientot, a tres bientot, a plus, a plus tard, a demain, bien a vous, bien a toi, votre devoue, bonne journee, bonne soiree, bon week-end, bon weekend, bonne reception, bonne continuation, bonne annee, joyeux noel, dans l attente de votre reponse, a la prochaine, je vous embrasse, adieu, au plaisir',
  ),
  titles: list(
    'directeur, directrice, responsable, ingenieur, ingenieure, chef, gerant, gerante, president, presidente, pdg, consultante, charge, chargee, conseiller, conseillere, assistante, developpeur, developpeuse, avocat, avocate, professeur, enseignant, enseignante, chercheur, chercheuse, comptable, redacteur, redactrice, secretaire, technicien, technicienne, fondateur, fondatrice, associe, associee, doctorant, doctorante, administrateur, etudiant, etudiante, attache, attachee, adjoint, adjointe, delegue, deleguee, coordinateur, coordinatrice, maitre, notaire, medecin, infirmiere, juriste',
  ),
  titleEndings: [],
  organizations: list(
    'universite, ecole, institut, societe, banque, groupe, ministere, association, laboratoire, centre, mairie, agence, hopital, fondation, cabinet, editions, conseil, faculte, lycee, college, compagnie, syndicat, federation, prefecture',
  ),
  departments: list('departement, direction, service, unite, equipe, pole, bureau, comptabilite'),
  streets: list(
    'rue, boulevard, bd, avenue, av, place, chemin, allee, allees, impasse, quai, cours, route, square, bp, cedex, cs, faubourg, passage, residence, batiment, etage, zone, zi, za, lieu-dit',
  ),
  streetEndings: [],
  countries: list('france, belgique, suisse, luxembourg, quebec, maroc, tunisie, algerie, allemagne, espagne, italie'),
  phoneLabels: list('tel, telephone, portable, port, mobile, mob, standard, fixe, ligne, directe, gsm, bureau, numero'),
  faxLabels: list('fax, telecopie, telecopieur'),
  notices: list(
    'confidentiel, confidentiels, confidentielle, confidentialite, destinataire, destinataires, erreur, expediteur, autorisation, interdite, pieces, jointes, diffusion, detruire, immediatement, intention, responsabilite',
  ),
}
