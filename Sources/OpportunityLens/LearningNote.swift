import CaseModel

extension LearningNote {
  static func all(_ declared: OpportunityDeclaration) -> [LearningNote] {
    let orientation = Set(declared.orientation)
    var notes: [LearningNote] = []
    if declared.rationale == "new", let learning = declared.learning, learning != "interactive" {
      notes.append(.newWithoutInteraction)
    }
    if orientation == ["co-exploration"] { notes.append(.explorationOnly) }
    if orientation == ["co-exploitation"] { notes.append(.exploitationOnly) }
    return notes
  }
}
