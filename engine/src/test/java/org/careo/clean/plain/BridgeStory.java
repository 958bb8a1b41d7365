package org.careo.clean.plain;

/** An invented story without its head, in two languages, and its titles. */
final class BridgeStory {
  static final String ENGLISH =
      """

      The governor of the province said on Monday that the bridge over the Tamaro river would reopen in June after repairs that cost $4 million. Residents had complained for months about the detour, which adds an hour to the trip to the hospital.

      "We have waited long enough," said Maria Tello, who runs a bakery in the old town. The company in charge of the works, Obras del Norte, did not answer questions sent by email.
      """;
  static final String SPANISH =
      """

      El gobernador de la provincia dijo el lunes que el puente sobre el río Tamaro reabrirá en junio tras reparaciones que costaron 4 millones de dólares. Los vecinos llevaban meses quejándose del desvío, que añade una hora al viaje al hospital.

      «Ya esperamos bastante», dijo María Tello, que tiene una panadería en el casco viejo. La empresa encargada de las obras, Obras del Norte, no respondió a las preguntas enviadas por correo.
      """;

  static final String BRIDGE = "Bridge to reopen in June, governor says";
  static final String PUENTE = "El puente reabrirá en junio, dice el gobernador";

  private BridgeStory() {}
}
