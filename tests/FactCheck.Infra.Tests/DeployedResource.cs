using System.Text.Json;

namespace FactCheck.Infra.Tests;

internal sealed record DeployedResource(JsonElement Json)
{
    public string Id => Text("id");

    public string Type => Text("type");

    public string Name => Text("name");

    public string ApiVersion => Text("apiVersion");

    public JsonElement Properties => Json.GetProperty("properties");

    /// <summary>The element at a path of property names.</summary>
    public JsonElement At(params string[] path) => path.Aggregate(Json, (element, name) => element.GetProperty(name));

    public override string ToString() => $"{Type} {Name}";

    private string Text(string property) => Json.GetProperty(property).GetString()!;
}
