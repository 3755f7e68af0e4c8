using System.Globalization;
using System.Text.Json.Nodes;

namespace FactCheck.Api.Exchange.Prov;

/// <summary>A PROV-JSON document in the making: sections of records by id, in the order in which they are added.</summary>
internal sealed class ProvDocument
{
    private readonly JsonObject _root = [];

    public ProvDocument(IEnumerable<KeyValuePair<string, string>> prefixes) =>
        _root["prefix"] = new JsonObject(prefixes.Select(prefix => KeyValuePair.Create(prefix.Key, (JsonNode?)prefix.Value)));

    public JsonNode Json => _root;

    public void Entity(string id, params IEnumerable<(string Name, JsonNode? Value)> attributes) => Add("entity", id, attributes);

    public void Activity(string id, params IEnumerable<(string Name, JsonNode? Value)> attributes) => Add("activity", id, attributes);

    /// <summary>An agent; one that is there already stays as it is.</summary>
    public void Agent(string id, params IEnumerable<(string Name, JsonNode? Value)> attributes)
    {
        if (_root["agent"]?[id] is null)
        {
            Add("agent", id, attributes);
        }
    }

    public void WasGeneratedBy(string entity, string activity) =>
        Relate("wasGeneratedBy", ("prov:entity", entity), ("prov:activity", activity));

    public void Used(string activity, string entity) => Relate("used", ("prov:activity", activity), ("prov:entity", entity));

    public void WasDerivedFrom(string generated, string used, string activity, string? kind = null) => Relate(
        "wasDerivedFrom", ("prov:generatedEntity", generated), ("prov:usedEntity", used), ("prov:activity", activity), ("prov:type", kind is null ? null : Name(kind)));

    public void WasAttributedTo(string entity, string agent) => Relate("wasAttributedTo", ("prov:entity", entity), ("prov:agent", agent));

    public void WasAssociatedWith(string activity, string agent) => Relate("wasAssociatedWith", ("prov:activity", activity), ("prov:agent", agent));

    /// <summary>A qualified name as a value.</summary>
    public static JsonObject Name(string name) => new() { ["$"] = name, ["type"] = "xsd:QName" };

    /// <summary>A day as a value; null for null.</summary>
    public static JsonObject? Day(DateOnly? day) => day is { } date
        ? new() { ["$"] = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["type"] = "xsd:date" }
        : null;

    private void Relate(string relation, params IEnumerable<(string Name, JsonNode? Value)> attributes)
    {
        var number = (_root[relation]?.AsObject().Count ?? 0) + 1;
        Add(relation, string.Create(CultureInfo.InvariantCulture, $"_:{relation}{number}"), attributes);
    }

    private void Add(string section, string id, IEnumerable<(string Name, JsonNode? Value)> attributes)
    {
        var records = _root[section]?.AsObject();
        if (records is null)
        {
            _root[section] = records = [];
        }

        records.Add(id, new JsonObject(attributes.Where(item => item.Value is not null).Select(item => KeyValuePair.Create(item.Name, item.Value))));
    }
}
