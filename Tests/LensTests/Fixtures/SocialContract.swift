import CaseModel

/// The 45 axis codings of the Social Contract (Model §3.5, §3.6). Made knowing the authors' conclusions.
enum SocialContract {
  static let codings = """
    vas#v1 mode-consumer actual level=operational strength=2
    vas#v1 aim-empowerment actual level=operational strength=1
    vas#v2 mode-strategic intended level=strategic strength=1
    vas#v4 mode-strategic intended level=operational strength=2
    vas#v4 aim-participation intended level=operational strength=2
    vas#v5 stance-command actual level=operational strength=3
    vas#v6 mode-consumer actual level=operational strength=2
    vas#v6 stance-command actual level=operational strength=3
    vas#v7 mode-consumer actual level=operational strength=2
    vas#v7 aim-empowerment actual level=operational strength=2
    esk#e1 mode-strategic intended level=strategic strength=3
    esk#e2 mode-enhanced intended level=strategic strength=2
    esk#e2 stance-cocreation intended level=strategic strength=1
    esk#e2 mode-consumer actual level=operational strength=2
    esk#e3 mode-consumer actual level=operational strength=3
    esk#e3 aim-empowerment actual level=operational strength=2
    esk#e4 stance-command actual level=operational strength=3
    esk#e6 aim-empowerment actual level=operational strength=2
    esk#e8 aim-participation intended level=operational strength=2
    esk#e8 stance-cooperation intended level=operational strength=2
    esk#e9 mode-strategic intended level=strategic strength=3
    esk#e9 aim-participation intended level=strategic strength=3
    esk#e10 stance-command actual level=political strength=2
    esk#e11 stance-coordination intended level=strategic strength=2
    sor#s1 mode-strategic intended level=strategic strength=2
    sor#s1 aim-participation intended level=strategic strength=2
    sor#s2 stance-collaboration intended level=strategic strength=2
    sor#s3 mode-none actual level=operational strength=2
    sor#s4 stance-command actual level=strategic strength=3
    sor#s5 stance-command actual level=strategic strength=2
    vml#w1 mode-enhanced intended level=strategic strength=2
    vml#w1 aim-participation intended level=strategic strength=2
    vml#w2 mode-consumer intended level=operational strength=2
    vml#w2 aim-empowerment intended level=operational strength=3
    vml#w3 stance-collaboration intended level=strategic strength=2
    vml#w3 stance-cooperation actual level=strategic strength=1
    vml#w4 mode-consumer actual level=operational strength=3
    vml#w4 aim-empowerment actual level=operational strength=2
    vml#w6 stance-command actual level=strategic strength=1
    pm#p1 mode-enhanced intended level=strategic strength=3
    pm#p1 stance-cocreation intended level=strategic strength=3
    pm#p2 mode-enhanced intended level=operational strength=2
    pm#p2 aim-participation intended level=operational strength=2
    pm#p3 stance-coordination actual level=strategic strength=2
    pm#p4 mode-strategic intended level=strategic strength=2
    """

  static let `case` = Case(codings)
}
