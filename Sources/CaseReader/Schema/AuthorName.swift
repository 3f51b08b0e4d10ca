import Diagnostics

/// Looks for several people under one name of an author of a case: each is cited, listed and found by a name of their own.
enum AuthorName {
  static func check(_ name: Located<String>, reporter: Reporter) {
    if NameList.withoutOthers(name.value) != nil {
      reporter.warning(
        "doubtful-names", at: name.span, "'\(name.value)' is cited as the name of an author",
        hints: ["name every author of the case, each as {name: …}"])
    } else if name.value.contains(";") {
      reporter.warning("doubtful-names", at: name.span, summary(name), hints: [mend])
    } else if NameList.isPair(name.value) {
      reporter.note("doubtful-names", at: name.span, summary(name), hints: [mend])
    }
  }

  private static func summary(_ name: Located<String>) -> String {
    "'\(name.value)' is cited as one author and may be several"
  }

  private static let mend = "write [{name: Ada Ek}, {name: Bea Moss}], one for each"
}
