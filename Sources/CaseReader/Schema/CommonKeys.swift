/// Keys that authors write for one of the format's, though no slip of the pen leads from one to the other.
enum CommonKeys {
  /// The key that another stands for; `nil` where none does, or where that key is there already.
  static func meant(by key: String, among free: [String]) -> String? {
    let bare = String(key.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
    return (table + translated).first { row in row.words.contains(bare) && free.contains(row.meant) }?.meant
  }

  /// What to write in place of a key whose value says what another key says: `draft: true`.
  static func advice(on key: String, value: String?, among known: [String]) -> String? {
    if let outer = outer(of: key, among: known) { return "write it within the \(outer): '\(outer): {\(key): …}'" }
    guard known.contains("status"), let value = value?.lowercased() else { return nil }
    if secret.contains(key.lowercased()) || key.lowercased() == "public" && ["no", "false"].contains(value) {
      return
        "write 'status: draft' to keep the case back, 'withdrawn: …' where it was published, and 'consent: …' at the "
        + "head of narratives for what may be shown of them"
    }
    switch (key.lowercased(), value) {
    case ("draft", "true"), ("draft", "yes"), ("publish", "false"), ("publish", "no"): return "write 'status: draft'"
    case ("draft", "false"), ("draft", "no"), ("publish", "true"), ("publish", "yes"):
      return "write 'status: published'"
    default: return nil
    }
  }

  /// The key of a narrative whose value another belongs into; `nil` where that stands in its place.
  static func outer(of key: String, among known: [String]) -> String? {
    known.contains("consent") && known.contains("source") && ofSource.contains(key) ? "source" : nil
  }

  /// Keys of a case by which authors ask for it not to be shown.
  private static let secret: Set<String> = [
    "access", "confidential", "consent", "hidden", "internal", "privacy", "private", "restricted", "retracted",
    "secret", "visibility",
  ]

  /// Keys of a source, which some write beside the others of a narrative.
  private static let ofSource: Set<String> = ["organisation", "position", "level", "area", "persons"]

  /// The most common keys in the other languages of the site.
  private static let translated: [(meant: String, words: Set<String>)] = [
    ("title", ["titel", "tittel", "rubrik", "overskrift", "otsikko", "nimi"]),
    ("source", ["källa", "kilde", "lähde"]), ("kind", ["typ", "slag", "slags", "laji", "tyyppi"]),
    ("consent", ["samtycke", "samtykke", "suostumus"]), ("language", ["språk", "sprog", "kieli"]),
    ("date", ["datum", "dato", "päiväys", "päivämäärä", "pvm"]), ("level", ["nivå", "niveau", "taso"]),
    ("position", ["befattning", "stilling", "asema", "tehtävä"]), ("organisation", ["organisaatio"]),
    ("summary", ["sammanfattning", "sammendrag", "resumé", "tiivistelmä"]),
    ("keywords", ["nyckelord", "nøgleord", "nøkkelord", "emneord", "avainsanat", "asiasanat"]),
    ("authors", ["författare", "forfattere", "kirjoittajat", "tekijät"]),
    ("places", ["plats", "platser", "sted", "steder", "paikka", "paikat"]),
    ("actors", ["aktörer", "aktører", "toimijat"]), ("period", ["periode", "ajanjakso"]),
    ("findings", ["resultat", "resultater", "tulokset", "löydökset"]), ("status", ["tila"]),
  ]

  private static let table: [(meant: String, words: Set<String>)] = [
    ("title", ["name", "heading"]),
    ("name", ["title", "label"]),
    ("label", ["name", "title", "short-title"]),
    ("summary", ["description", "abstract", "lead", "intro", "introduction"]),
    ("description", ["summary", "abstract", "subtitle", "tagline"]),
    ("definition", ["description", "meaning", "explanation"]),
    ("hint", ["instruction", "guidance", "when-to-use", "note", "notes", "memo"]),
    ("keywords", ["tags", "topics", "subjects", "terms"]),
    ("places", ["location", "locations", "country", "municipality", "city", "where"]),
    ("period", ["years", "year", "time", "timespan", "duration"]),
    ("authors", ["by", "researchers", "creators", "writers"]),
    ("actors", ["organisations", "organizations", "partners", "stakeholders", "parties", "participants"]),
    ("rests-on", ["references", "sources", "literature", "bibliography", "papers", "cites"]),
    ("attachments", ["files", "downloads", "documents"]),
    ("license", ["licence", "rights", "copyright"]),
    ("published", ["date", "publication-date", "date-published"]),
    ("date", ["day", "when", "on", "created"]),
    ("modified", ["updated", "last-modified", "changed"]),
    ("findings", ["results", "conclusions", "claims"]),
    ("says", ["claim", "text", "title", "statement", "finding"]),
    ("reason", ["why", "because", "explanation", "note"]),
    ("because", ["reason", "why", "explanation", "note"]),
    ("evidence", ["for", "excerpts", "passages", "support", "quotes"]),
    ("source", ["speaker", "respondent", "informant", "interviewee", "participant", "narrator", "who"]),
    ("position", ["role", "job", "occupation", "profession", "function"]),
    ("organisation", ["actor", "employer", "org"]),
    ("kind", ["type", "genre"]),
    (
      "consent",
      ["visibility", "privacy", "access", "permission", "publication", "private", "confidential", "hidden", "secret"]
    ),
    ("base-url", ["url", "address", "website", "canonical", "site-url"]),
    ("navigation", ["menu", "nav", "pages"]),
    ("from", ["start", "begin", "since", "began"]),
    ("to", ["end", "until", "till", "ended"]),
    ("parent", ["under", "broader", "belongs-to"]),
    ("file", ["path", "name", "filename"]),
    ("excerpt", ["passage", "anchor", "segment", "quotation"]),
    ("code", ["label", "tag", "category", "theme"]),
    ("exact", ["quote", "words", "text"]),
    ("as", ["name", "id"]),
  ]
}
