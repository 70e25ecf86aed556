extension Schema {
  /// The definitions of ``detectorText``, which every file with detectors in it shares.
  private static var detectorDefinitions: String {
    let lines = detectorText.split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.firstIndex { $0.hasPrefix("  \"$defs\"") } ?? lines.startIndex
    return lines[(start + 1)...].prefix { $0 != "  }" }.joined(separator: "\n")
  }

  /// What all parts of a pack have in common.
  private static let commonDefinitions = #"""
        "text": {
          "description": "A text in both languages.",
          "type": "object",
          "required": ["zh", "en"],
          "properties": {
            "zh": {"type": "string", "minLength": 1},
            "en": {"type": "string", "minLength": 1}
          },
          "additionalProperties": false
        },
        "name": {"type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "maxLength": 64}
    """#

  private static let pointsDefinitions = #"""
        "points": {
          "description": "A number, or what a verdict costs and earns.",
          "oneOf": [
            {"type": "number", "minimum": 0},
            {
              "type": "object",
              "properties": {
                "weight": {"type": "number", "minimum": 0},
                "deduct": {"description": "What each hit of a prohibition costs.", "type": "number", "minimum": 0},
                "cap": {"description": "The most that hits cost.", "type": "number", "minimum": 0},
                "bonus": {"type": "number", "minimum": 0},
                "critical": {
                  "type": "object",
                  "required": ["kind", "fails"],
                  "properties": {
                    "kind": {"enum": ["customer", "business", "compliance"]},
                    "fails": {"enum": ["section", "call"]}
                  },
                  "additionalProperties": false
                }
              },
              "additionalProperties": false
            }
          ]
        },
        "coaching": {
          "type": "object",
          "required": ["why", "say"],
          "properties": {
            "why": {"$ref": "#/$defs/text"},
            "say": {"$ref": "#/$defs/text"},
            "praise": {"$ref": "#/$defs/text"},
            "rewrite": {
              "type": "array",
              "minItems": 1,
              "items": {
                "enum": [
                  "order-to-request", "cannot-to-can", "blame-to-fact", "always-to-this-time", "rules-to-need",
                  "must-to-request", "maybe-to-will", "send-away-to-guide", "but-to-also",
                  "passive-to-assertive", "we-to-i", "closed-to-open", "you-politely"
                ]
              }
            }
          },
          "additionalProperties": false
        },
        "status": {"enum": ["active", "advisory", "experimental", "deprecated"]},
        "severity": {"enum": ["info", "minor", "major", "critical"]}
    """#

  private static func document(
    _ name: String, _ description: String, _ body: String, definitions: [String]
  ) -> String {
    """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:callgrade:\(name):1",
      "title": "callgrade.\(name)/1",
      "description": "\(description)",
    \(body),
      "$defs": {
    \(definitions.joined(separator: ",\n"))
      }
    }

    """
  }

  static let detectorsText = document(
    "detectors", "The named detectors of a rubric pack: each file in detectors/.",
    #"""
      "type": "object",
      "propertyNames": {"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "maxLength": 64},
      "additionalProperties": {"$ref": "#/$defs/detector"}
    """#, definitions: [detectorDefinitions])

  static let lexiconsText = document(
    "lexicons", "The word lists of a rubric pack: each file in lexicons/.",
    #"""
      "type": "object",
      "propertyNames": {"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "maxLength": 64},
      "additionalProperties": {"$ref": "#/$defs/words"}
    """#,
    definitions: [
      #"""
          "words": {
            "description": "Words and patterns; a pattern names the list as {name}.",
            "type": "array",
            "items": {"type": ["string", "number"], "minLength": 1},
            "minItems": 1
          }
      """#
    ])

  static let routesText = document(
    "routes", "Which pack grades which calls: routes.yaml.",
    #"""
      "type": "object",
      "required": ["schema", "routes"],
      "properties": {
        "schema": {"const": "callgrade.routes/1"},
        "routes": {
          "description": "Tried in order; the first that the call fits.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["pack", "when"],
            "properties": {
              "pack": {"description": "A pack's id or folder.", "type": "string", "minLength": 1},
              "when": {"$ref": "#/$defs/detector"}
            },
            "additionalProperties": false
          }
        },
        "otherwise": {
          "description": "The pack for calls that no route fits; --pack if left out.",
          "type": "string",
          "minLength": 1
        }
      },
      "patternProperties": {"^x-": true},
      "additionalProperties": false
    """#, definitions: [detectorDefinitions])

  static let criteriaText = document(
    "criteria", "The criteria of a rubric pack: each file in criteria/.",
    #"""
      "type": "array",
      "items": {"$ref": "#/$defs/criterion"}
    """#,
    definitions: [
      #"""
          "criterion": {
            "type": "object",
            "required": ["id", "section", "title", "means", "source", "detect", "coaching"],
            "properties": {
              "id": {"$ref": "#/$defs/name"},
              "section": {"$ref": "#/$defs/name"},
              "kind": {
                "description": "Met by a hit, or by none; requirement if left out.",
                "enum": ["requirement", "prohibition"]
              },
              "status": {"$ref": "#/$defs/status"},
              "severity": {"$ref": "#/$defs/severity"},
              "title": {"$ref": "#/$defs/text"},
              "means": {"$ref": "#/$defs/text"},
              "source": {"description": "Document and heading.", "type": "string", "minLength": 1},
              "points": {"$ref": "#/$defs/points"},
              "applies": {"$ref": "#/$defs/detector"},
              "detect": {"$ref": "#/$defs/detector"},
              "label": {"$ref": "#/$defs/detector"},
              "coaching": {"$ref": "#/$defs/coaching"},
              "examples": {"type": "array", "items": {"$ref": "#/$defs/example"}}
            },
            "patternProperties": {"^x-": true},
            "additionalProperties": false
          },
          "example": {
            "description": "A mini-call under the verdict that it must get; evidence in [[…]].",
            "type": "object",
            "properties": {
              "met": {"type": "string", "minLength": 1},
              "missed": {"type": "string", "minLength": 1},
              "notApplicable": {"type": "string", "minLength": 1},
              "notEvaluated": {"type": "string", "minLength": 1},
              "todo": {"type": "boolean"},
              "direction": {"enum": ["inbound", "outbound"]},
              "channel": {"enum": ["voice", "chat"]},
              "started-at": {"type": "string"},
              "duration": {"type": "number", "minimum": 0, "maximum": 1000000},
              "metadata": {"type": "object", "additionalProperties": {"type": ["string", "number", "boolean"]}}
            },
            "additionalProperties": false,
            "oneOf": [
              {"required": ["met"]}, {"required": ["missed"]}, {"required": ["notApplicable"]},
              {"required": ["notEvaluated"]}
            ]
          }
      """#, commonDefinitions, pointsDefinitions, detectorDefinitions,
    ])

  static let packText = document(
    "pack", "What a rubric pack is and how it scores: pack.yaml.", packBody,
    definitions: [packDefinitions, commonDefinitions, pointsDefinitions, detectorDefinitions])
}
