/// What the agreement figure says in words.
struct AgreementWords {
  let agreement: CoderAgreement

  static let emptiness = "Agreement cannot be told: no two coders coded the same excerpt."

  private var rows: [CoderAgreement.Row] { agreement.groups.flatMap(\.rows) }

  var title: String { "Agreement between coders: \(agreement.subject)" }

  var description: String {
    guard !rows.isEmpty else { return Self.emptiness }
    let counts = CoderAgreement.Reading.allCases.compactMap { reading -> String? in
      let count = rows.count { $0.reading == reading }
      return count == 0 ? nil : "\(count) \(reading.words)"
    }
    return "\(Say.count(rows.count, "respect", "respects")): \(Say.list(counts)). "
      + rows.map { $0.sentence + "." }.joined(separator: " ")
  }

  var caption: String {
    "Krippendorff’s alpha: 1 is full agreement, 0 what chance would give. From \(Say.limit(agreement.reliable)) it counts as "
      + "reliable and from \(Say.limit(agreement.tentative)) as tentative, cut-offs that are Krippendorff’s unless the case sets its own; fewer than "
      + "\(agreement.fewestUnits) units are too few to tell. Agreement says how alike coders read, not how right they are."
  }

  var table: DataTable {
    DataTable(
      header: ["Respect", "Alpha", "Reading", "Units", "Coders"],
      rows: rows.map { row in
        [
          .init(row.label, anchor: row.anchor),
          .init(row.alpha == nil ? Say.silent : String(row.value.dropFirst(2))), .init(row.reading.words),
          .init(String(row.units)), .init(String(row.coders)),
        ]
      })
  }
}

extension CoderAgreement {
  /// What the figure is for.
  package static let guide = FigureGuide(
    name: .agreement, title: "Agreement between coders",
    meaning:
      "How alike two or more coders coded the same excerpts, on each axis, each attribute and each code, as Krippendorff’s alpha.",
    reading:
      "Each row is a respect. The further right its sign, the more the coders agree beyond chance; the dashed line is chance. The tinted ranges are tentative and reliable. A disc is reliable, a half disc tentative, a ring not reliable; a dotted ring rests on too few units to say.",
    caution:
      "A low value on a rare code may come from very few excerpts: look at the units. Coders who agree may still both be wrong, and a code with no variation has no alpha at all."
  )
}
