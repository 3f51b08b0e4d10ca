"""What a made-up corpus chooses from: words, codes, parties and forms of the content format."""

WORDS = (
    "area board care change citizen city common council day demand district door early effort family form group health help hour "
    "house idea issue local manager meeting method model month need network office often open order other part people place plan "
    "policy process project public quality question report resident road result role school season sense service share small staff "
    "step street support table task team term time together trust user value view visit voice week work year young".split()
)
AXES = {
    "mode": ["none", "consumer", "strategic", "enhanced", "networked"],
    "aim": ["empowerment", "participation", "service-innovation", "value-innovation"],
    "stance": ["command", "coordination", "cooperation", "collaboration", "coproduction", "cocreation"],
}
INVOLVEMENT = [
    "timing-definition", "timing-design", "timing-delivery", "timing-late", "timing-after-problem", "talk-not-practice", "lead-public",
    "lead-citizen-or-civil", "public-steps-back", "predefined-result", "feedback-gap", "trust-building",
]
INTEGRATION = [
    "st-governance", "st-teams", "st-information", "st-colocation", "st-funding", "re-working", "re-service", "re-networking",
    "re-learning", "in-values", "in-professional", "in-goals", "in-practices",
]
POWER = ["recognition", "decision", "delivery", "funding", "metrics", "rules-imposed"]
STANDINGS = ["included", "peripheral", "excluded", "contested"]
OBSTACLES = ["control", "representation", "accountability", "quality", "capacity", "silo", "time", "skills", "trust", "mandate"]
ROLES = ["commander", "convener", "catalyst", "collaborator", "enabler", "sponsor", "champion", "implementer", "steps-aside"]
COORDINATOR = [
    "advocate-value", "centralise", "structure-process", "create-arena", "promote-behaviour", "collective-leadership", "beyond-manual",
    "creative", "flexible", "outside-in", "tailored-solution", "user-involvement", "motivation", "innovation-levels",
]
ORCHESTRATOR = ["host", "broker", "guide", "advocate"]
OPPORTUNITY = [
    "os-governance", "os-resources", "os-assets", "os-routines", "co-exploration", "co-exploitation", "learning-interactive",
    "learning-active", "interdependence-reciprocal", "remit-group", "resource-intangible", "advantage-pooled-resources",
    "barrier-structural-hole", "phase-design", "phase-deliver",
]
FRAMES = ["intended", "actual"]
DIRECTIONS = ["direction=enabling", "direction=constraining presence=present", "direction=constraining presence=absent"]
LEVELS = ["political", "strategic", "managerial", "operational", "citizen"]
KINDS = ["civil-servant-account", "coordinator-note", "interview", "focus-group", "citizen-account", "document"]
SPEAKERS = ["council", "municipality", "region", "neighbours", "residents", "university"]
ACTORS = [  # id, kind, sector, domain, levels
    ("council", "politicians", "municipal", "government", "macro"),
    ("agency", "state-agency", "state", "government", "macro, meta"),
    ("municipality", "municipality", "municipal", "system", "meso"),
    ("region", "region", "regional", "system", "meso"),
    ("university", "university", "university", "system", "meso"),
    ("neighbours", "association", "third", "community", "micro, meso"),
    ("company", "company", "private", "community", "micro"),
    ("residents", "citizens", "citizen", "community", "sub-micro, micro"),
]
TIES = [  # from, to, kind, direction
    ("council", "municipality", "governs", "one-way"),
    ("agency", "region", "governs", "one-way"),
    ("municipality", "neighbours", "funds", "one-way"),
    ("municipality", "region", "structural", "both"),
    ("neighbours", "residents", "relational", "both"),
    ("region", "neighbours", "refers", "one-way"),
    ("university", "municipality", "informs", "both"),
    ("company", "neighbours", "institutional", "both"),
]
ASSESSED = [  # construct, values
    ("involvement.class.actual", ["consumer", "strategic", "enhanced"]),
    ("involvement.mode.intended", ["strategic", "enhanced", "networked"]),
    ("involvement.stance.actual", ["command", "coordination", "cooperation"]),
    ("integration.pattern", ["structure-led", "aligned", "mixed"]),
    ("opportunity.bottleneck", ["governance", "assets", "routines"]),
]
CHECKLISTS = {
    "governance": ["remit", "need", "resources", "complementarity", "leadership", "responsibilities", "review"],
    "complementary": ["mapped", "nature", "interdependence", "value", "citizens"],
    "assets": ["digital", "place", "fit", "citizen-access", "data-protection"],
    "routines": ["what", "when", "form", "regular", "improvement"],
}
ACTIVITIES = [  # id, phase, actor, co-produced, then
    ("grant", "commission", "municipality", "no", "talk"),
    ("talk", "design", "neighbours", "yes", "outline"),
    ("outline", "design", "region", "yes", "ride, visit"),
    ("ride", "deliver", "company", "no", "review"),
    ("visit", "deliver", "neighbours", "yes", "review"),
    ("lamp", "deliver", "citizen", "yes", "review"),
    ("review", "evaluate", "municipality", "yes", "talk"),
]
FLOWS = [  # from, to, whether it is about a citizen
    ("citizen", "neighbours", "consent: yes, about-citizen: yes"),
    ("neighbours", "region", "consent: yes, about-citizen: yes"),
    ("region", "company", "about-citizen: yes"),
    ("region", "citizen", "consent: no"),
    ("municipality", "neighbours", ""),
    ("company", "municipality", ""),
]
CONSENTS = ["quotes-only", "paraphrase-only", "aggregate-only"]
# What the twenty excerpts of a narrative are about, in order.
TURNS = (
    "mode aim stance integration involvement mode coordinator integration role power "
    "aim stance opportunity integration obstacle mode orchestrator integration opportunity coordinator".split()
)
