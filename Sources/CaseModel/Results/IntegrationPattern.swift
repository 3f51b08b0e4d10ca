/// What the three types make together. (Model §2.6)
package enum IntegrationPattern: String, Sendable, CaseIterable {
  case structureLed = "structure-led"
  case relationshipLed = "relationship-led"
  case institutionLed = "institution-led"
  case aligned, fragmented, mixed
  /// Some type has too little evidence.
  case undetermined
}
