import type { AliasTable } from '../alias-table.ts';

/** Spanish: inventories of public bodies after the AEPD and article 31 of the LOPDGDD, and vendors’ sheets. */
export const spanish: AliasTable = {
  name: `
    actividad; tratamiento; denominación; actividad de tratamiento; nombre del tratamiento;
    denominación del tratamiento; nombre; nombre de la actividad; denominación de la actividad;
    actividades de tratamiento; nombre de la actividad de tratamiento; tratamientos; título;
    denominación de la actividad de tratamiento; identificación del tratamiento; nombre del fichero;
    nombre actividad; proceso; identificación de la actividad de tratamiento; operación de tratamiento;
    registro de actividad`,
  number: `
    código; nº; número; referencia; id; identificador; núm; número de registro; código del tratamiento; ref;
    código actividad; num`,
  status: `estado; situación`,
  startDate: `fecha de alta; fecha de creación; fecha de inicio; fecha alta; inicio del tratamiento`,
  endDate: `fecha de baja; fecha de fin; fecha fin`,
  reviewed: `
    última actualización; fecha de actualización; fecha de última actualización; fecha de modificación;
    fecha de revisión; última revisión; actualizado; fecha última modificación; última modificación`,
  department: `
    unidad; departamento; área; servicio; unidad responsable; unidad administrativa; dirección general;
    área responsable; unidad gestora; servicio responsable; concejalía; órgano gestor; sección;
    unidad organizativa`,
  owner: `
    persona responsable; responsable interno; persona de contacto; responsable funcional; propietario;
    responsable operativo; contacto interno`,
  role: `rol; papel; responsable o encargado; condición; figura`,
  jointControllers: `
    corresponsable; corresponsables; corresponsable del tratamiento; corresponsables del tratamiento;
    corresponsabilidad`,
  onBehalfOf: `
    por cuenta de; responsable por cuenta del cual; cliente; responsables por cuenta de los que se actúa;
    responsables por cuenta de quienes se trata; responsable por cuenta del cual; responsables por cuenta de los que se trata; por cuenta de`,
  purpose: `
    finalidad; finalidades; fines del tratamiento; finalidad del tratamiento; fines;
    finalidades del tratamiento; fin; fin del tratamiento; finalidad y usos; fines de tratamiento;
    descripción de la finalidad; objetivo; finalidad principal; finalidad de tratamiento; para que;
    finalidad y usos previstos`,
  subPurposes: `
    descripción; descripción del tratamiento; subfinalidades; descripción de la actividad;
    descripción detallada; usos previstos; descripción general; otras finalidades; detalle`,
  legalBasis: `
    base jurídica; legitimación; legitimidad; base legal; base de legitimación;
    base jurídica del tratamiento; base legitimadora; licitud; licitud del tratamiento; bases legales;
    base de licitud; legitimación del tratamiento; fundamento jurídico; base jurídica o legitimación;
    bases jurídicas; causa de legitimación; base legitimación; base jurídica legitimadora;
    causas de legitimación`,
  specialCondition: `
    excepción art 9; condición art 9; base jurídica categorías especiales; excepción del artículo 9;
    legitimación categorías especiales`,
  legitimateInterest: `interés legítimo; intereses legítimos; ponderación`,
  subjects: `
    interesados; colectivo; colectivos; categorías de interesados; categoría de interesados; afectados;
    personas afectadas; colectivo de interesados; categorías interesados; colectivos de interesados;
    categorías de afectados; personas interesadas; colectivos afectados; categorías de personas;
    titulares de los datos; colectivo afectado; personas físicas afectadas; sujetos;
    categorías de personas interesadas; interesado; tipos de interesados`,
  numberOfSubjects: `número de interesados; número de afectados; volumen; número de personas`,
  data: `
    datos; categorías de datos; categorías de datos personales; datos personales; tipología de datos;
    tipo de datos; datos tratados; datos personales tratados; categoría de datos; tipos de datos;
    datos de carácter personal; datos identificativos; categorías de datos tratados;
    categoría de datos personales; datos de carácter identificativo; datos objeto de tratamiento;
    categorías de datos de carácter personal; otros datos; otros tipos de datos; datos recogidos; dato;
    datos que se tratan; tipología de los datos`,
  specialData: `
    categorías especiales; categorías especiales de datos; datos sensibles; datos de categorías sensibles;
    datos especialmente protegidos; categoría especial de datos; datos de categorías especiales;
    categorías especiales de datos personales; datos de categoría especial; datos especiales`,
  criminalData: `
    condenas e infracciones penales; infracciones penales; antecedentes penales; datos penales;
    datos relativos a condenas e infracciones penales; condenas penales`,
  dataSource: `
    origen de los datos; procedencia; origen; procedencia de los datos; fuente; fuente de los datos;
    fuentes; origen y procedencia de los datos; recogida de datos; procedimiento de recogida`,
  actions: `
    operaciones; tipo de tratamiento; operaciones de tratamiento; categorías de tratamientos;
    categorías de tratamientos efectuados; acciones; tratamientos realizados`,
  method: `
    sistema de tratamiento; modo de tratamiento; forma de tratamiento; medio de tratamiento;
    tratamiento automatizado manual mixto`,
  retention: `
    plazo de supresión; plazo de conservación; plazos de conservación; plazo de conservación de los datos;
    conservación; plazos previstos para la supresión; plazos de supresión; plazos; plazo;
    conservación de los datos; período de conservación; tiempo de conservación;
    plazo previsto para la supresión;
    plazos previstos para la supresión de las diferentes categorías de datos; periodo de conservación;
    plazos de cancelación; plazo de retención; plazos o criterios de conservación de los datos;
    criterios de conservación; plazo de conservación de datos; duración`,
  destruction: `
    supresión; destrucción; procedimiento de supresión; eliminación; borrado; procedimiento de destrucción;
    método de destrucción`,
  internalRecipients: `
    destinatarios internos; acceso; accesos; usuarios con acceso; personas con acceso; acceso interno`,
  recipients: `
    destinatarios; destinatario; categorías de destinatarios; cesiones;
    destinatarios a quienes se comunicarán los datos; comunicaciones; comunicación de datos;
    cesión de datos; cesiones de datos; cesiones previstas; destinatarios de cesiones;
    destinatarios externos; categoría de destinatarios; comunicaciones de datos; terceros;
    destinatarios de los datos; destinatarios o categorías de destinatarios;
    cesiones o comunicaciones de datos; destinatarios de datos personales; comunicaciones previstas;
    terceros; tercero`,
  processors: `
    encargados; encargado del tratamiento; encargados del tratamiento; encargado de tratamiento;
    encargados de tratamiento; proveedores; encargado; subencargados; prestadores de servicios; subencargado`,
  transfers: `
    transferencias internacionales; transferencias; transferencia internacional;
    transferencias internacionales de datos; transferencia internacional de datos; terceros países;
    transferencias a terceros países; tid;
    transferencias a terceros países u organizaciones internacionales;
    transferencias internacionales previstas; transf internacional; transf internacionales; transf internac`,
  safeguards: `
    garantías; garantías adecuadas; garantías para la transferencia; documentación de garantías;
    mecanismo de transferencia`,
  systems: `
    sistema; sistemas; sistema de información; aplicación; aplicaciones; software; herramientas;
    sistemas de información; aplicativo; programa; herramienta; soportes`,
  location: `
    ubicación; localización; lugar de almacenamiento; ubicación de los datos; localización de los datos;
    alojamiento; ubicación física`,
  measures: `
    medidas de seguridad; seguridad; medidas técnicas; medidas organizativas; medidas; medidas técnicas y organizativas;
    medidas técnicas y organizativas de seguridad; descripción de las medidas de seguridad;
    medidas de seguridad técnicas y organizativas;
    descripción general de las medidas técnicas y organizativas de seguridad; medidas de protección;
    nivel de seguridad`,
  automatedDecisions: `
    decisiones automatizadas; elaboración de perfiles; perfiles; decisiones individuales automatizadas;
    perfilado`,
  dpia: `
    evaluación de impacto; eipd; evaluación de impacto en la protección de datos; eipd necesaria;
    evaluación de impacto relativa a la protección de datos`,
  notes: `observaciones; notas; comentarios; información adicional; otros; nota`,
  controller: `
    responsable; responsable del tratamiento; órgano responsable; entidad; organización;
    responsable de tratamiento; identidad del responsable; razón social; empresa;
    responsable y datos de contacto; datos del responsable; identificación del responsable;
    nombre del responsable; nombre y datos de contacto del responsable; organismo; responsable del fichero;
    entidad responsable; denominación social`,
  controllerAddress: `dirección; domicilio; dirección postal; domicilio social; sede`,
  controllerContact: `
    contacto; datos de contacto; teléfono; correo electrónico; email; correo; página web;
    datos de contacto del responsable; web;
    contacto de privacidad; contacto privacidad; contacto en materia de protección de datos`,
  registrationNumber: `cif; nif; cif nif; nif cif; número de identificación fiscal; dni cif`,
  representative: `representante; representante del responsable; representante en la unión`,
  officer: `
    delegado de protección de datos; dpd; dpo; datos de contacto del dpd; contacto dpd;
    delegado de protección de datos dpd; delegada de protección de datos;
    datos de contacto del delegado de protección de datos; contacto del delegado de protección de datos;
    datos del dpd;
    contacto dpo; correo dpo; email dpo; e mail dpo; correo del dpd; contacto dpd; email del dpo;
    dirección postal y email del dpo`,
  nowhere: `
    ejercicio de derechos; derechos; derechos de los interesados; riesgo; análisis de riesgos; titularidad;
    titularidad pública privada; versión; fecha; categoría; tipo; normativa; consentimiento;
    autoridad de control; derechos de las personas; introducción; definiciones; leyenda`,
};
