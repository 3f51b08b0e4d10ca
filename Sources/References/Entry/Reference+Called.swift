import CaseModel

extension Reference {
  /// The work with a title where it has neither that nor names: what else it is called by leads its entry then.
  func called(_ lead: LeadNames) -> Reference {
    guard title == nil, lead.names.isEmpty, self[.titleShort] == nil, self[.reviewedTitle] == nil else { return self }
    let others: [Text] = [.partTitle, .volumeTitle, .containerTitle, .eventTitle, .collectionTitle, .number]
    guard let name = others.first(where: { self[$0] != nil }) else { return self }
    var work = self
    work.texts[.title] = work.texts.removeValue(forKey: name)
    return work
  }
}
