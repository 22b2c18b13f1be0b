import { expect, it } from 'vitest';
import { readForeign } from '../catalogue.ts';
import { table } from '../layouts/blocks.specimen.ts';

const proposed = (head: readonly string[], row: readonly string[]) => {
  const blocks = [table([head, row])];
  const read = readForeign({ type: 'blocks', format: 'csv', blocks }, { corrections: {} });
  return read.ok ? read.value.activities[0] : undefined;
};

/** Name, purpose, basis, persons, data, recipients, term; one activity in each language. */
it.each([
  [
    'Název zpracování; Účel zpracování; Právní základ; Kategorie subjektů údajů; Osobní údaje; Příjemci; Doba uchování',
    'Mzdy; Výplata mezd; plnění právní povinnosti; zaměstnanci; e-mail; Účtárna s.r.o.; 10 let',
  ],
  [
    'Adatkezelés megnevezése; Az adatkezelés célja; Jogalap; Érintettek köre; Kezelt adatok köre; Címzettek; Megőrzési idő',
    'Bérek; Bérek kifizetése; jogi kötelezettség; munkavállalók; e-mail; Könyvelő Kft.; 10 év',
  ],
  [
    'Δραστηριότητα επεξεργασίας; Σκοπός επεξεργασίας; Νομική βάση; Υποκείμενα των δεδομένων; Κατηγορίες δεδομένων; Αποδέκτες; Χρόνος τήρησης',
    'Μισθοδοσία; Πληρωμή μισθών; έννομη υποχρέωση; Εργαζόμενοι; email; Λογιστής ΑΕ; 10 έτη',
  ],
  [
    'Süreç; Kişisel veri işleme amacı; Hukuki sebep; Veri konusu kişi grubu; Veri kategorisi; Alıcı grupları; Saklama süresi',
    'Bordro; Maaş ödemesi; kanuni yükümlülük; Çalışanlar; e-mail; Muhasebe AŞ; 10 yıl',
  ],
  [
    'Дейност по обработване; Цел на обработването; Правно основание; Субекти на данни; Лични данни; Категории получатели; Срок за съхранение',
    'Заплати; Изплащане на заплати; законово задължение; служители; e-mail; Счетоводна кантора ООД; 10 години',
  ],
  [
    'Назва обробки; Мета обробки; Правова підстава; Категорії суб’єктів; Персональні дані; Одержувачі; Строк зберігання',
    'Зарплата; Виплата зарплати; юридичний обов’язок; Працівники; e-mail; Бухгалтерія ТОВ; 10 років',
  ],
])('a register with “%s” is read', (head, row) => {
  const cells = row.split('; ');
  const activity = proposed(head.split('; '), cells);
  const [name, purpose] = cells;
  expect([activity?.name, activity?.purpose].map((text) => text?.en ?? text?.ru)).toEqual([name, purpose]);
  expect(activity).toMatchObject({
    regimes: ['gdpr'],
    gdprBases: ['legal-obligation'],
    data: [{ items: ['email'] }],
    periods: [{ duration: { amount: 10, unit: 'year' } }],
  });
  expect(activity?.subjects).toHaveLength(1);
  expect(activity?.recipients).toHaveLength(1);
});

it('headings that ask are read as what they ask for', () => {
  const head =
    'Activity; Why we collect it; Our lawful basis; Whose data; What we collect; Who we share it with; How long we keep it';
  const row = 'News; To send news; consent; subscribers; e-mail; Mailo Ltd; 1 year';
  expect(proposed(head.split('; '), row.split('; '))).toMatchObject({
    purpose: { en: 'To send news' },
    gdprBases: ['consent'],
    subjects: ['subscriber'],
    data: [{ items: ['email'] }],
    periods: [{ duration: { amount: 1, unit: 'year' } }],
  });
});

it('a form of the Brazilian authority is read, and “(a) … (b) …” in one line are two', () => {
  const head =
    'Serviço; Finalidade; Hipótese de tratamento (art. 7º ou 11 da LGPD); Titulares; Dados; Transferência internacional; Prazo de retenção';
  const row = 'Folha; Pagamento; art. 7º, II; Empregados; (a) Nome (b) CPF; Não se aplica; 5 anos';
  expect(proposed(head.split('; '), row.split('; '))).toMatchObject({
    gdprBases: ['legal-obligation'],
    subjects: ['employee'],
    data: [{ items: ['full-name', 'national-id-number'] }],
    noTransfers: true,
  });
});
