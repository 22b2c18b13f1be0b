import type { AliasTable } from '../alias-table.ts';

/** What notices and forms ask instead of naming it, in several languages. */
export const questions: AliasTable = {
  purpose: `
    why we process; why we process it; why we collect it; why we use it; why we need it; why do we process your data;
    why do we collect it; what we use it for; how we use it; how we use your data; what for; wozu; wofür; warum wir sie verarbeiten;
    zu welchem zweck; pourquoi; pourquoi nous les traitons; para qué; para qué los usamos; perché; perché li trattiamo;
    waarom verwerken wij; waarvoor; po co; w jakim celu; зачем; зачем мы обрабатываем`,
  legalBasis: `
    our lawful basis; our legal basis; on what basis; on which legal basis; what allows us to do so; auf welcher grundlage;
    auf welcher rechtsgrundlage; sur quelle base; sobre qué base; su quale base; op welke grondslag; na jakiej podstawie;
    на каком основании; на каком правовом основании`,
  data: `
    what we collect; what data we collect; what we process; what data we process; which data; which data we process;
    what information we collect; what personal data we collect; welche daten; welche daten wir verarbeiten; quelles données;
    qué datos; qué datos tratamos; quali dati; quali dati trattiamo; welke gegevens; jakie dane; какие данные;
    какие данные мы обрабатываем`,
  subjects: `
    whose data; whose data we process; who it concerns; wessen daten; wen betrifft es; de qui; de quién; di chi; van wie; czyje dane;
    чьи данные; чьи данные мы обрабатываем`,
  recipients: `
    who we share it with; who we share data with; who we share your data with; who do we share it with; who receives it;
    who receives the data; with whom; who we send it to; an wen; an wen wir sie weitergeben; wer erhält die daten; wer bekommt die daten;
    à qui; avec qui; a quién; con quién; a chi; con chi; met wie; met wie wij delen; komu; komu przekazujemy; кому; кому передаём;
    кому передаются данные; кому мы передаём данные`,
  retention: `
    how long we keep it; how long we keep data; how long we keep your data; how long do we keep it; how long we store it;
    how long we retain it; how long is it kept; wie lange; wie lange wir sie speichern; wie lange speichern wir; combien de temps;
    cuánto tiempo; por cuánto tiempo; per quanto tempo; hoe lang; hoe lang bewaren wij; jak długo; сколько храним; как долго;
    как долго храним; как долго хранятся данные`,
  dataSource: `where we get it from; where we get it; where it comes from; source of it; woher; d'où; de dónde; da dove; откуда`,
  transfers: `where we send it; does it leave the eu; does it leave the country`,
  measures: `general description of measures; how we protect it; how we keep it safe; wie wir sie schützen; comment nous les protégeons; как мы защищаем`,
};
