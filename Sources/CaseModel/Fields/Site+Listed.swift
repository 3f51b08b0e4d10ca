extension Site: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    reader.read(title)
    reader.read(language)
    reader.read(description)
    reader.read(baseURL)
    reader.read(languages)
    reader.read(publisher)
    reader.read(contact)
    reader.read(license)
    reader.read(hasFeed)
    reader.read(isPrinted)
    reader.read(accessibility)
    reader.read(redirects)
    reader.read(navigation)
    reader.read(theme.rawValue)
  }
}

extension Site.Publisher: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    reader.read(name)
    reader.read(url)
    reader.read(ror)
  }
}

extension Site.Contact: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    reader.read(name)
    reader.read(email)
    reader.read(url)
  }
}

extension SiteAccessibility: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    reader.read(status.rawValue)
    reader.read(prepared)
    reader.read(reviewed)
    reader.read(method)
    reader.read(limits)
    reader.read(enforcement)
    reader.read(enforcementURL)
  }
}

extension CaseRedirect: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    reader.read(old)
    reader.read(new)
  }
}

extension FreePage: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    reader.read(id)
    reader.read(title)
    reader.read(language)
    reader.read(description)
    reader.read(body)
  }
}

extension Tombstone: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    reader.read(id)
    reader.read(date)
    reader.read(reason)
  }
}

extension PartialDate: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    reader.read(year)
    reader.read(month)
    reader.read(day)
  }
}

extension Code: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    reader.read(id)
    reader.read(label)
    reader.read(family.rawValue)
    reader.read(definition)
    reader.read(hint)
    reader.read(source)
    reader.read(parent)
  }
}
