import CaseModel
import LensKit

extension IntegrationState {
  /// The state of a type with sufficient evidence; a balance of nothing is read as 0. (Model §9.16)
  init(enactment: Double, balance: Double, thresholds: Thresholds) {
    let isEnacted = enactment.reaches(thresholds.enacted)
    if balance.exceeds(thresholds.balance) {
      self = isEnacted ? .established : .emerging
    } else if (-balance).exceeds(thresholds.balance) {
      self = isEnacted ? .enactedButConstraining : .lacking
    } else {
      self = isEnacted ? .contested : .partial
    }
  }
}
