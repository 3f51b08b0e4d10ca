extension Reference: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    reader.read(key)
    reader.read(type)
    for name in Text.allCases { reader.read(texts[name]) }
    for role in Role.allCases { reader.read(self[role]) }
    for role in DateRole.allCases { reader.read(dates[role]) }
  }
}

extension Reference.Name: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    for part in [family, given, droppingParticle, nonDroppingParticle, suffix] { reader.read(part) }
  }
}

extension WorkDate: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    reader.read(start)
    reader.read(end)
    reader.read(isOpen)
    reader.read(isCirca)
    reader.read(season)
    reader.read(words)
  }
}

extension WorkDate.Point: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    reader.read(year)
    reader.read(month)
    reader.read(day)
  }
}
