extension Schema {
  static let transcriptText = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:callgrade:transcript:1",
      "title": "callgrade.transcript/1",
      "description": "One call or chat, one a line. Unknown members of the call are ignored.",
      "type": "object",
      "required": ["schema", "turns"],
      "properties": {
        "schema": {"const": "callgrade.transcript/1"},
        "id": {
          "description": "The id of the call; without it, the file name and record number.",
          "type": "string",
          "minLength": 1
        },
        "channel": {"enum": ["voice", "chat"]},
        "direction": {
          "description": "Which side called: the customer (inbound) or the agent (outbound).",
          "enum": ["inbound", "outbound"]
        },
        "language": {"description": "A language tag such as zh.", "type": "string"},
        "agent": {"description": "The agent's name or number.", "type": "string"},
        "team": {"description": "The agent's team.", "type": "string"},
        "startedAt": {
          "description": "When the call began, in ISO 8601 where possible.",
          "type": "string"
        },
        "duration": {"description": "Length in seconds.", "type": "number", "minimum": 0},
        "turns": {
          "description": "The turns in the order of the conversation.",
          "type": "array",
          "items": {"$ref": "#/$defs/turn"}
        },
        "metadata": {
          "description": "Whatever else is known about the call.",
          "type": "object",
          "additionalProperties": {"type": ["string", "number", "boolean"]}
        }
      },
      "$defs": {
        "turn": {
          "type": "object",
          "additionalProperties": false,
          "required": ["role", "text"],
          "properties": {
            "role": {"enum": ["agent", "customer", "system", "unknown"]},
            "speaker": {"description": "The source's name for the speaker.", "type": "string"},
            "text": {"description": "The words.", "type": "string"},
            "start": {
              "description": "Seconds from the start of the call.",
              "type": "number",
              "minimum": 0
            },
            "end": {
              "description": "Seconds from the start of the call; not before start.",
              "type": "number",
              "minimum": 0
            },
            "audioChannel": {
              "description": "The channel that carried the turn, counted from 0.",
              "type": "integer",
              "minimum": 0
            },
            "confidence": {
              "description": "The recogniser's confidence in the words.",
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "bot": {
              "description": "Whether a machine speaks in the agent's place.",
              "type": "boolean"
            },
            "overlap": {
              "description": "Whether the source marks the turn as spoken over another speaker.",
              "type": "boolean"
            }
          }
        }
      }
    }

    """#
}
