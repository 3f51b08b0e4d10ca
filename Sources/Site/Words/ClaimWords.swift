import Analysis
import CaseModel
import Words

extension SiteFrame {
  /// The name of a code; its id where the codebook has none.
  func codeName(_ code: String) -> String { codebook.label(of: code) ?? code }

  /// The same as it stands at the beginning of a line.
  func codeLabel(_ code: String) -> String { codeName(code).capitalized }
}

/// Names claims and what excerpts speak for.
struct ClaimWords {
  let site: SiteFrame
  let analysis: CaseAnalysis

  func title(_ claim: Claim) -> String { site.say(title(claim.subject)) }

  func title(_ subject: ClaimSubject) -> Message {
    switch subject {
    case .position(let axis, let frame): .axisInFrame(axis, frame)
    case .gap(let axis): .claimGap(axis)
    case .gapBetweenLevels(let axis): .claimGapBetweenLevels(axis)
    case .area(let area): .claimArea(area.name)
    case .condition(let id, .actual): .claimCondition(.condition(id))
    case .condition(let id, let frame): .claimConditionOf(frame, .condition(id))
    case .flag(let flag): .claimFlag(flag)
    case .code(let code): .own(site.codeLabel(code))
    case .component(let component): .claimComponent(component)
    case .item(let component, let item): .claimItem(component, .item(item))
    case .role(let role): .claimRole(role)
    case .integration(let type, let area):
      area.map { .claimIntegrationIn(type, area: $0.name) } ?? .integrationOf(type)
    case .indicator(let code, let area):
      area.map { .claimIn(site.codeLabel(code), area: $0.name) } ?? .own(site.codeLabel(code))
    case .wanted(let code, let frame): .claimWanted(site.codeLabel(code), frame)
    case .interdependence(let note): .claimNote(note)
    case .power(let actor, let way, let standing):
      .claimPower(
        actor: analysis.actorName(actor), way: site.codeName(way.code), standing: standing)
    case .further(_, _, _, _, let name): .own(name)
    }
  }

  /// What an excerpt speaks for; `nil` where that is the claim as a whole.
  func role(_ role: EvidenceRole) -> Message? {
    switch role {
    case .none: return nil
    case .rank(let rank, let axis): return .word(.rank(rank, of: axis))
    case .frame(let frame): return .roleFrame(frame)
    case .position(let axis, let frame): return .rolePosition(axis, frame)
    case .support(let isFor): return isFor ? .roleFor : .roleAgainst
    case .answer(let answer): return .roleAnswer(answer)
    case .item(let item, let answer): return .roleItem(.item(item), answer)
    case .testimony(let state): return .roleState(state)
    case .use(let use): return .roleUse(use)
    case .standing(let standing): return .roleStanding(standing)
    case .indicator(let code): return .own(site.codeName(code))
    case .direction(let direction, let presence): return self.direction(direction, presence)
    }
  }

  private func direction(_ direction: Direction?, _ presence: Presence?) -> Message? {
    let words = [direction?.term, presence?.term].compactMap { $0.map(Message.word) }
    return words.isEmpty ? nil : .items(words)
  }
}
