import YAMLReader

/// Describes shapes as JSON Schema (draft 2020-12).
///
/// A schema accepts whatever the reader accepts, as tools that read YAML 1.2 see it: a text without
/// quotes may look like a number to them, and a key without a value holds null.
enum JSONSchema {
  /// The members of the schema of a shape.
  static func members(of shape: YAMLShape) -> [String: JSONValue] {
    switch shape {
    case .text(let form): text(form: form)
    case .integer:
      [
        "anyOf": [
          ["type": "integer", "minimum": .integer(0)], ["type": "string", "pattern": "^[0-9]+$"],
        ]
      ]
    case .boolean: ["type": "boolean"]
    case .choice(let words): ["enum": .array(words.map(JSONValue.string))]
    case .list(let element): ["type": "array", "items": .object(members(of: element))]
    case .object(let keys): object(keys)
    case .dictionary(let value):
      ["type": "object", "additionalProperties": .object(members(of: value))]
    case .either(let shapes):
      // A shape of no shapes is what a later reader reads: the sections of an edition.
      shapes.isEmpty
        ? ["$ref": "#/$defs/section"] : ["anyOf": .array(shapes.map { .object(members(of: $0)) })]
    }
  }

  private static func text(form: String?) -> [String: JSONValue] {
    let unit = "[0-9]{4}(-(Q[1-4]|[0-9]{2}(-[0-9]{2})?))?"
    return switch form {
    case "date": ["type": ["string", "integer"], "pattern": .string("^\(unit)(/\(unit))?$")]
    case "address": ["type": "string", "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:"]
    case "color": ["type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"]
    default: ["type": ["string", "number", "boolean"]]
    }
  }

  private static func object(_ keys: [YAMLKey]) -> [String: JSONValue] {
    var properties: [String: JSONValue] = [:]
    for key in keys { properties[key.name] = property(key) }
    let required = keys.filter(\.isRequired).map { JSONValue.string($0.name) }
    var members: [String: JSONValue] = [
      "type": "object", "properties": .object(properties),
      "additionalProperties": .boolean(false),
    ]
    if !required.isEmpty { members["required"] = .array(required) }
    return members
  }

  private static func property(_ key: YAMLKey) -> JSONValue {
    var members = members(of: key.shape)
    // A key without a value counts as not given, unless it must be.
    if !key.isRequired {
      members = ["anyOf": [.object(members), ["type": "null"]]]
    }
    members["description"] = .string(key.summary)
    return .object(members)
  }
}
