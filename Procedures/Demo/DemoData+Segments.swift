import Rapport

extension DemoData {
  /// What the segments of the demonstration that follow from rules are made with.
  static let segments: [JSONValue] = [
    [
      "type": "automatic", "name": "Key accounts", "color": "green",
      "description": "Much bought, or much on the table.",
      "rules": [
        "type": "any",
        "rules": [
          ["type": "money", "field": "revenue", "op": "atLeast", "value": 50000, "currency": "EUR"],
          ["type": "money", "field": "openValue", "op": "atLeast", "value": 40000, "currency": "EUR"],
        ],
      ],
    ],
    [
      "type": "automatic", "name": "Gone quiet", "color": "orange",
      "description": "Bought once, but not for half a year, and nothing is open.",
      "rules": [
        "type": "all",
        "rules": [
          ["type": "period", "field": "lastWon", "op": "moreThanAgo", "value": 6, "unit": "months"],
          ["type": "number", "field": "openDeals", "op": "equal", "value": 0],
        ],
      ],
    ],
  ]
}
