import CaseModel
import Figures

// What figures call by names of their own; every case is spelled out, so that a new one does not compile unseen.

extension DrawnAxis {
  init(_ axis: Axis) {
    switch axis {
    case .mode: self = .mode
    case .aim: self = .aim
    case .stance: self = .stance
    }
  }
}

extension Figures.EvidenceStatus {
  init(_ status: CaseModel.EvidenceStatus) {
    switch status {
    case .sufficient: self = .sufficient
    case .singleSource: self = .singleSource
    case .insufficient: self = .insufficient
    case .silent: self = .silent
    }
  }
}

extension Figures.IntegrationState {
  init(_ state: CaseModel.IntegrationState) {
    switch state {
    case .established: self = .established
    case .contested: self = .contested
    case .enactedButConstraining: self = .enactedButConstraining
    case .emerging: self = .emerging
    case .partial: self = .partial
    case .lacking: self = .lacking
    case .insufficient: self = .insufficient
    case .silent: self = .silent
    }
  }
}

extension DrawnIntegration {
  init(_ type: IntegrationType) {
    switch type {
    case .structural: self = .structural
    case .relational: self = .relational
    case .institutional: self = .institutional
    }
  }
}
