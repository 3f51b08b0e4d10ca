extension Reference {
  /// A person or an organisation.
  package struct Name: Sendable, Hashable {
    /// Family name, or the whole name where it has no parts: that of an organisation, or one name alone.
    package var family: String
    /// Given names as the file has them; empty where the name has no parts.
    package var given = ""
    /// `de` in `Orme, J. de`: it stays behind the given names; empty when there is none.
    package var droppingParticle = ""
    /// `van der` in `van der Berg, P.`: it leads the family name; empty when there is none.
    package var nonDroppingParticle = ""
    /// `Jr.`, `III`; empty when there is none.
    package var suffix = ""

    /// What stands last among names where the file says that there are others without naming them.
    package static let others = Name("et al.")

    /// A name without parts.
    package init(_ whole: String) { family = whole }

    /// The name of a person.
    package init(family: String, given: String) { (self.family, self.given) = (family, given) }

    /// Whether it is a whole: that of an organisation, or one name alone.
    package var isWhole: Bool { given.isEmpty && droppingParticle.isEmpty && suffix.isEmpty }
  }
}
