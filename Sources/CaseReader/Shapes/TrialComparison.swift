/// Tells from samples that differ in one thing what depends on what.
struct TrialComparison {
  let trials: [Trial]
  let known: Inquiry

  /// Whether something holds in every sample in which it could.
  func isUnconditional(_ consequence: ShapeCondition.Consequence) -> Bool {
    trials.allSatisfy { holds(consequence, in: $0) != false }
  }

  /// Everything that holds in some samples and not in others, with the values on which that depends.
  var conditions: [ShapeCondition] {
    let several = known.forms.filter { path, forms in forms.count > Set(forms.map(\.way)).count }
    let forms = several.keys.sorted().flatMap { path in
      (several[path] ?? []).map { ShapeCondition.Consequence.form(path, $0) }
    }
    return (known.requirements.map(ShapeCondition.Consequence.requirement) + forms)
      .filter { !isUnconditional($0) }.flatMap(conditions)
  }

  /// Whether something holds in a sample; `nil` where the sample has no place for it.
  private func holds(_ consequence: ShapeCondition.Consequence, in trial: Trial) -> Bool? {
    switch consequence {
    case .requirement(let requirement):
      if trial.asked.keys[requirement.mapping] == nil { return nil }
      return trial.asked.contains(requirement)
    case .form(let path, let form):
      // How a value is written says by itself which of its forms is meant.
      if trial.change?.path.holds(path) == true { return nil }
      let asked = trial.asked.forms(at: path, written: form.way)
      return asked.isEmpty ? nil : asked.contains(form)
    }
  }

  private func conditions(_ consequence: ShapeCondition.Consequence) -> [ShapeCondition] {
    guard let whole = trials.first(where: { $0.change == nil }) else { return [] }
    let isUsual = holds(consequence, in: whole) ?? false
    let paths = trials.compactMap { trial in
      holds(consequence, in: trial) == !isUsual ? trial.change?.path : nil
    }
    let tests = Set(paths).sorted().compactMap { path in
      path.place.flatMap { place in
        test(of: path, for: consequence, isUsual: isUsual).map { (mapping: place.mapping, test: $0) }
      }
    }.filter { $0.mapping.holds(consequence.path) }
    // What is usual stops when one of its reasons does; what is not begins with any of them.
    guard isUsual else {
      return tests.map { ShapeCondition(mapping: $0.mapping, tests: [$0.test], consequence: consequence) }
    }
    guard let mapping = tests.first?.mapping, tests.allSatisfy({ $0.mapping == mapping }) else { return [] }
    return [ShapeCondition(mapping: mapping, tests: tests.map(\.test), consequence: consequence)]
  }

  /// What a value must be like for a consequence to hold; `nil` where any value will do that may stand there.
  private func test(
    of path: ValuePath, for consequence: ShapeCondition.Consequence, isUsual: Bool
  ) -> ShapeCondition.Test? {
    guard let place = path.place else { return nil }
    let own = trials.filter { $0.change?.path == path }
    let holding = Set(own.filter { holds(consequence, in: $0) ?? isUsual }.compactMap { $0.change?.choice })
    let words = known.words(at: path)
    let chosen = words.filter { holding.contains(.word($0)) }
    let need = Requirement(mapping: place.mapping, keys: [place.key])
    let needsKey = known.contains(need) && isUnconditional(.requirement(need))
    let isAbsent = holding.contains(.absent) && !needsKey
    if words.isEmpty || chosen.count == words.count || chosen.isEmpty {
      return needsKey ? nil : ShapeCondition.Test(key: place.key, isAbsent: isAbsent)
    }
    return ShapeCondition.Test(key: place.key, words: chosen, isAbsent: isAbsent)
  }
}
