import CaseModel

/// The 38 authored codings of the Lanarkshire study, with those of everyone given to each of four groups (Model §3.2).
enum Lanarkshire {
  static let codings = """
    st#d01 st-governance direction=constraining presence=present strength=3
    ts#d01 st-governance direction=constraining presence=present strength=3
    le#d01 st-governance direction=constraining presence=present strength=3
    hc#d01 st-governance direction=constraining presence=present strength=3
    ts#d02 st-governance direction=constraining presence=present strength=2
    mdtn#d03 st-information direction=constraining presence=absent strength=3 area=north
    mdts#d04 st-information direction=constraining presence=absent strength=3 area=south
    le#d05 st-information direction=constraining presence=absent strength=2
    mdtn#d06 st-teams direction=enabling presence=present strength=2 area=north
    mdts#d07 st-teams direction=enabling presence=present strength=2 area=south
    mdts#d08 st-teams direction=constraining presence=present strength=2 area=south
    mdtn#d09 st-colocation direction=enabling presence=present strength=1 area=north
    st#d10 st-colocation direction=constraining presence=absent strength=2
    ts#d11 st-engagement direction=constraining presence=present strength=3
    nlts#d12 st-engagement direction=constraining presence=present strength=2 area=north
    hc#d13 st-funding direction=constraining presence=absent strength=3
    ts#d14 st-funding direction=constraining presence=absent strength=3
    nlts#d15 st-funding direction=enabling presence=present strength=2 area=north
    slts#d16 st-funding direction=constraining presence=absent strength=2 area=south
    st#d17 st-reporting direction=constraining presence=present strength=2
    ts#d17 st-reporting direction=constraining presence=present strength=2
    le#d17 st-reporting direction=constraining presence=present strength=2
    hc#d17 st-reporting direction=constraining presence=present strength=2
    mdtn#d20 re-working direction=constraining presence=absent strength=2 area=north
    mdts#d21 re-working direction=enabling presence=present strength=2 area=south
    hc#d22 re-working direction=constraining presence=absent strength=1
    ts#d23 re-service direction=enabling presence=present strength=3
    le#d24 re-service direction=enabling presence=present strength=2
    nlts#d25 re-service direction=constraining presence=absent strength=2 area=north
    st#d26 re-networking direction=constraining presence=absent strength=3
    ts#d27 re-networking direction=constraining presence=absent strength=3
    mdts#d28 re-learning direction=constraining presence=absent strength=2 area=south
    le#d29 re-learning direction=constraining presence=absent strength=2
    ts#d30 re-learning direction=constraining presence=present strength=2
    st#d40 in-values direction=enabling presence=present strength=2
    ts#d40 in-values direction=enabling presence=present strength=2
    le#d40 in-values direction=enabling presence=present strength=2
    hc#d40 in-values direction=enabling presence=present strength=2
    st#d41 in-values direction=constraining presence=absent strength=3
    ts#d41 in-values direction=constraining presence=absent strength=3
    le#d41 in-values direction=constraining presence=absent strength=3
    hc#d41 in-values direction=constraining presence=absent strength=3
    hc#d42 in-professional direction=constraining presence=absent strength=2
    st#d43 in-professional direction=enabling presence=present strength=1
    st#d44 in-goals direction=constraining presence=absent strength=3
    ts#d44 in-goals direction=constraining presence=absent strength=3
    le#d44 in-goals direction=constraining presence=absent strength=3
    hc#d44 in-goals direction=constraining presence=absent strength=3
    nlts#d45 in-goals direction=enabling presence=present strength=2 area=north
    slts#d46 in-goals direction=constraining presence=absent strength=2 area=south
    mdtn#d47 in-practices direction=constraining presence=absent strength=2 area=north
    ts#d48 in-practices direction=constraining presence=absent strength=2
    st#d49 in-practices direction=constraining presence=absent strength=2
    ts#d49 in-practices direction=constraining presence=absent strength=2
    le#d49 in-practices direction=constraining presence=absent strength=2
    hc#d49 in-practices direction=constraining presence=absent strength=2
    """

  static let `case` = Case(codings) { $0.areas = [Area(id: "north", name: "North"), Area(id: "south", name: "South")] }
}
