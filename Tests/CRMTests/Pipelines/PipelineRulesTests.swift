import Rapport
import Testing

@testable import CRM

@Suite struct PipelineRulesTests {
  static let templates: [(PipelineTemplate, [String])] = [
    (.deals, ["lead 10", "qualified 25", "proposal 50", "negotiation 75", "won 100", "lost 0"]),
    (
      .sales,
      ["qualification 10", "discovery 25", "proposal 50", "negotiation 75", "closed_won 100", "closed_lost 0"]
    ),
    (
      .standard,
      [
        "new 5", "contacted 10", "qualified 25", "needs_analysis 40", "proposal 60", "negotiation 80", "won 100",
        "lost 0",
      ]
    ),
    (.empty, ["open 50", "won 100", "lost 0"]),
  ]

  @Test(arguments: templates) func templatesHaveTheirStages(template: PipelineTemplate, stages: [String]) {
    let drafts = PipelineRules.stages(of: template)
    #expect(drafts.map { "\($0.key) \($0.probability)" } == stages)
    #expect(drafts.filter(\.isWon).map(\.probability) == [100])
    #expect(drafts.filter(\.isLost).map(\.probability) == [0])
  }

  @Test(
    arguments: [
      ("Needs analysis", [], "needs_analysis"), ("  Hot!! ", [], "hot"), ("Über-Uns", [], "ber_uns"),
      ("Hot", ["hot"], "hot_2"), ("Hot", ["hot", "hot_2"], "hot_3"), ("2nd call", [], "stage_2nd_call"),
      ("!!!", [], "stage"), ("日本", ["stage"], "stage_2"),
      (String(repeating: "x", count: 80), [], String(repeating: "x", count: 50)),
      (
        String(repeating: "x", count: 80), [String(repeating: "x", count: 50)], String(repeating: "x", count: 48) + "_2"
      ),
    ] as [(String, [String], String)])
  func keysAreMadeFromNames(name: String, taken: [String], key: String) {
    #expect(PipelineRules.key(from: name, taken: Set(taken)) == key)
  }

  @Test(
    arguments: [
      (0, .pipeline), (49, .pipeline), (50, .bestCase), (74, .bestCase), (75, .commit), (100, .commit),
    ] as [(Int, ForecastCategory)])
  func probabilitiesDecideOnCategories(probability: Int, category: ForecastCategory) {
    #expect(PipelineRules.forecastCategory(probability: probability, isWon: false, isLost: false) == category)
  }

  @Test func aPipelineNeedsOneWonALostAndAnOpenStage() {
    let open = DealFixture.stage("open", 0, 50)
    let won = DealFixture.stage("won", 1, 100, isWon: true)
    let lost = DealFixture.stage("lost", 2, 0, isLost: true)
    #expect(PipelineRules.problem(with: [open, won, lost]) == nil)
    #expect(PipelineRules.problem(with: [open, won, lost, lost]) == nil)
    for stages in [[open, lost], [open, won, won, lost], [open, won], [won, lost], []] {
      #expect(PipelineRules.problem(with: stages) != nil)
    }
    let many = [won, lost] + [StageRow](repeating: open, count: 99)
    #expect(PipelineRules.problem(with: many) == .tooManyStages(maximum: 100))
    #expect(PipelineRules.problem(with: Array(many.dropLast())) == nil)
  }

  @Test func reorderingTakesEachStageOnce() {
    let stages = DealFixture.pipeline().stages
    let ids = stages.map(\.id)
    #expect(PipelineRules.reordered(stages, by: ids.reversed())?.map(\.id) == ids.reversed())
    #expect(PipelineRules.reordered(stages, by: ids.dropLast()) == nil)
    #expect(PipelineRules.reordered(stages, by: ids + [ids[0]]) == nil)
    #expect(PipelineRules.reordered(stages, by: ids.dropLast() + [ids[0]]) == nil)
    #expect(PipelineRules.reordered(stages, by: ids.dropLast() + [DealFixture.id(99)]) == nil)
  }

  @Test func stagesHaveACounterpartOfTheirKind() {
    let stages = DealFixture.pipeline().stages
    #expect(PipelineRules.counterpart(of: DealFixture.stage("proposal", 9, 1), in: stages)?.key == "proposal")
    #expect(PipelineRules.counterpart(of: DealFixture.stage("unknown", 9, 1), in: stages)?.key == "lead")
    #expect(PipelineRules.counterpart(of: DealFixture.stage("lead", 9, 0, isLost: true), in: stages)?.key == "lost")
    #expect(
      PipelineRules.counterpart(of: DealFixture.stage("rejected", 9, 0, isLost: true), in: stages)?.key == "rejected")
    #expect(PipelineRules.counterpart(of: DealFixture.stage("done", 9, 100, isWon: true), in: stages)?.key == "won")
  }
}
