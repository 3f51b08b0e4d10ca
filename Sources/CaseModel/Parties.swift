/// A party to the case: a member of the service ecosystem.
package struct Actor: Sendable, Hashable {
  /// Id within the case.
  package let id: String
  /// Name as shown.
  package let name: String
  /// Kind of party; `nil` when not said.
  package var kind: ActorKind?
  /// Sector; `nil` when not said.
  package var sector: Sector?
  /// Domain of the ecosystem; `nil` when not said.
  package var domain: Domain?
  /// Levels it acts on; empty when not said.
  package var levels: [EcosystemLevel] = []
  /// What it does; `nil` when not said.
  package var role: String?
  /// Rules, norms and beliefs it works under; empty when not said.
  package var institutions: [String] = []

  /// An actor of whom only the name is known.
  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// A tie between two actors.
package struct Tie: Sendable, Hashable {
  /// Actor id it starts from.
  package let from: String
  /// Actor id it leads to.
  package let to: String
  /// Kind of tie; `nil` when not said.
  package var kind: TieKind?
  /// Label; `nil` for none.
  package var label: String?
  /// One way unless said otherwise.
  package var direction = TieDirection.oneWay

  /// A tie.
  package init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}

/// A group of people heard.
package struct RespondentGroup: Sendable, Hashable {
  /// Name of the group.
  package let group: String
  /// Id of an area; `nil` when not said.
  package var area: String?
  /// How they were heard; `nil` when not said.
  package var method: RespondentMethod?
  /// How many; `nil` when not said, or when the number is too small to publish.
  package var count: Int?
  /// Whether a number was given but is too small to publish.
  package var isSuppressed = false

  /// A group of which only the name is known.
  package init(group: String) { self.group = group }
}

/// A part of the case that is contrasted with others.
package struct Area: Sendable, Hashable {
  /// Id within the case.
  package let id: String
  /// Name as shown.
  package let name: String

  /// An area.
  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// Someone who wrote the report.
package struct Author: Sendable, Hashable {
  /// Full name.
  package let name: String
  /// ORCID identifier, `0000-0000-0000-0000`; `nil` when not given.
  package var orcid: String?
  /// Affiliation; `nil` when not given.
  package var affiliation: String?

  /// An author.
  package init(name: String) { self.name = name }
}

/// Someone who coded excerpts.
package struct Coder: Sendable, Hashable {
  /// Id within the case.
  package let id: String
  /// Name as shown; the id when none is given.
  package let name: String

  /// A coder.
  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// A place the case is about.
package struct CasePlace: Sendable, Hashable {
  /// Name of the place.
  package let name: String
  /// ISO 3166-1 alpha-2 code; `nil` when not given.
  package var country: String?

  /// A place.
  package init(name: String, country: String? = nil) {
    self.name = name
    self.country = country
  }
}

/// A file published with the case.
package struct Attachment: Sendable, Hashable {
  /// Path below the case's `attachments` folder.
  package let file: String
  /// Title; the path when none is given.
  package let title: String
  /// SPDX id or URL of the licence; `nil` for the case's.
  package let license: String?
  /// Path below the case's `attachments` folder as it lies on disk, where that is spelt in another form of Unicode than
  /// `file`; `nil` where it is the same or not known.
  package var source: String?

  /// An attachment.
  package init(file: String, title: String, license: String?) {
    self.file = file
    self.title = title
    self.license = license
  }
}

/// The researcher's own reading of a construct, shown beside the computed one and never merged with it. (Model §2.11)
package struct AssessedReading: Sendable, Hashable {
  /// Construct, such as `involvement.mode.actual`. (Model §9.20)
  package let construct: String
  /// Value in the construct's own words; several for a bottleneck.
  package let value: String
  /// `paper` or `own`; `nil` when not said.
  package var basis: String?
  /// Why; `nil` when no reason is given.
  package var because: String?
  /// Who read it so: a coder's id, or a name; `nil` when not said. (Model §10.11)
  package var by: String?
  /// When; `nil` when not said.
  package var date: PartialDate?
  /// Where it stands in the content.
  package var place: Place

  /// A reading.
  package init(construct: String, value: String, place: Place) {
    self.construct = construct
    self.value = value
    self.place = place
  }
}
