/// One of the four lenses, by its name in content and data.
package enum LensName: String, Sendable, CaseIterable {
  case involvement, integration, opportunity, coordination
}
