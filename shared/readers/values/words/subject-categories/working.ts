import type { Synonyms } from '../../term-matcher.ts';

/** Other words for those who work for the organisation. */
export const workingSynonyms: Synonyms = {
  employee: [
    'työntekijät, pracownicy, ansatte, angajați',
    'employee, staff, staff member, personnel, worker, workforce, team member, employed person, colleague',
    'mitarbeiter, mitarbeitende, beschäftigte, arbeitnehmer, angestellte, bedienstete, personal, salarié',
    'employé, agent, collaborateur',
    'personnel, empleado, trabajador, plantilla, personal propio, empleados públicos, dipendente',
    'empregado, empregados, trabalhador, trabalhadores, zaměstnanec, zaměstnanci, zamestnanci, munkavállaló, munkavállalók, εργαζόμενοι',
    'служители, працівники, zaposlenici, zaposleni, çalışan, çalışanlar, töötajad, darbinieki, darbuotojai',
    'lavoratore, personale, collaboratori interni',
    'medewerker, werknemer, personeel, personeelslid, trabalhador, colaborador, funcionário, ansatt',
    'medarbejder, anställd, medarbetare, angajat, treballador',
    'työntekijä, henkilöstö, pracownik, сотрудник, персонал, штатные работники',
    'лица состоящие в трудовых отношениях',
  ],
  'former-employee': [
    'ex employee, past employee, former staff, leaver, ehemalige mitarbeiter, ehemalige beschäftigte',
    'ausgeschiedene mitarbeiter, anciens salariés, ancien employé',
    'ex empleado, antiguos empleados, ex dipendente, ex dipendenti, oud medewerker, voormalige werknemers',
    'tidligere ansatte, бывшие работники, уволенные работники, бывшие сотрудники, уволенные сотрудники',
  ],
  applicant: [
    'kandydaci, hakijat, ansøgere, søkere, candidați, candidats à l emploi',
    'applicant, job applicant, candidate, job candidate, job seeker, prospective employee',
    'recruitment candidate',
    'bewerber, bewerbende, bewerberinnen und bewerber, stellenbewerber, kandidat, candidat',
    'candidats à un emploi, demandeur d emploi, postulant',
    'candidato, solicitante de empleo, demandante de empleo, aspirante, candidati',
    'candidati all assunzione, aspiranti lavoratori, sollicitant, kandidaat',
    'søker, jobbsøker, jobsøger, ansøger, arbetssökande, jobbsökande, aspirant, työnhakija, кандидат',
    'кандидаты на вакантные должности, кандидаты на замещение вакантных должностей',
    'соискатели вакантных должностей',
    'kandydaci do pracy, työnhakijat, jobbsøkere',
  ],
  trainee: [
    'trainee, intern, apprentice, student worker, praktikant, auszubildende, azubi, lehrling, werkstudent',
    'stagiaire, apprenti, alternant',
    'becario, persona en prácticas, alumno en prácticas, tirocinante, stagista, apprendista',
    'leerling werknemer, lærling, практикант, стажер, стажёр',
  ],
  'agency-worker': [
    'agency worker, temporary worker, temp, leased worker, contingent worker, leiharbeiter',
    'zeitarbeitskräfte, leiharbeitnehmer, aushilfe, intérimaire, travailleur temporaire',
    'trabajador temporal, lavoratore somministrato, uitzendkracht, vikar, innleid personell',
    'временный персонал, заемный персонал',
  ],
  'employee-relative': [
    'family of employees, relatives of staff, employees relatives, family members of employees',
    'angehörige der mitarbeiter, angehörige von beschäftigten, familie des salariés',
    'familiares de empleados, familiari dei dipendenti',
    'gezinsleden van werknemers, родственники сотрудников, члены семьи работников, члены семей работников',
    'близкие родственники работников, pårørende til ansatte',
  ],
  volunteer: [
    'volunteer, ehrenamtliche, freiwillige, bénévole, volontaire, voluntario, volontario, vrijwilliger',
    'frivillig, voluntari, волонтер, волонтёр, доброволец, vapaaehtoinen',
  ],
  director: [
    'director, board member, executive, management board, officer, governing body, vorstand',
    'vorstandsmitglied, geschäftsführer, dirigeant, administrateur, mandataires sociaux',
    'administrador, directivo, miembros de la junta, amministratori, sindaci, bestuurder, bestuurslid',
    'styremedlem, bestyrelsesmedlem, руководители, члены органов управления, члены совета директоров',
  ],
  shareholder: [
    'shareholder, founder, beneficial owner, investor, gesellschafter, aktionär, actionnaire, associé',
    'accionista, socio capitalista, azionista, aandeelhouder, aksjonær, акционер, учредитель',
    'участник общества, участники общества, бенефициар',
  ],
  'affiliated-person': ['affiliated person, аффилированное лицо'],
};
