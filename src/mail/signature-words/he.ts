import { list, type SignatureWords } from './words.ts'

export const hebrew: SignatureWords = {
  heads: list('בברכה, תודה, בתודה, בכבוד, להתראות, ביי'),
  fillers: list('רבה, רב, מראש, על, העזרה, ושלום, חמה'),
  closings: list('יום טוב, שבוע טוב, סוף שבוע נעים, כל טוב, נתראה'),
  titles: list(
    'מנהל, מנהלת, מנכל, סמנכל, מהנדס, מהנדסת, יועץ, יועצת, עורך, עורכת, מפתח, מפתחת, רכז, רכזת, מרצה, פרופסור, מזכיר, מזכירה',
  ),
  titleEndings: [],
  organizations: list('אוניברסיטת, אוניברסיטה, חברה, בנק, מכון, משרד, קבוצת, עמותה, מכללת, בית'),
  departments: list('מחלקת, מחלקה, אגף'),
  streets: list('רחוב, רח, שדרות, שד, ת.ד'),
  streetEndings: [],
  countries: list('ישראל'),
  phoneLabels: list('טל, טלפון, נייד, פלאפון'),
  faxLabels: list('פקס'),
  notices: list('סודי, חסוי, הנמען, השולח'),
}
