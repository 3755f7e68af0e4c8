using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Measures;
using FactCheck.Core.Reviewing;
using FactCheck.Core.Statistics;
using FactCheck.Core.Statistics.Lists.LogLinear;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FactCheck.Api.Tests.OpenApi;

/// <summary>What the document says of values beyond what their types tell: those with a spelling of their own, and those without a description.</summary>
internal static partial class SchemaFacts
{
    private static readonly Dictionary<Type, (string? Pattern, string Description)> Texts = new()
    {
        [typeof(CaseId)] = ("^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$", "The slug of a case."),
        [typeof(DocumentId)] = ("^[0-9a-f]{64}$", "SHA-256 over the case id, a line feed and the bytes."),
        [typeof(ClaimId)] = ("^([0-9a-f]{64}-[0-9]+-[0-9]+|manual-[0-9a-f]{8,64})$", "The document, the offset of the numeral and an ordinal; or a key of a claim entered by hand."),
        [typeof(Generation)] = ("^[0-9]{8}-[0-9a-f]{16}$", "One complete set of claims of a document."),
        [typeof(Harm)] = (null, string.Join("; ", Harm.All.Select(harm => $"{harm.Id}: {harm.Description}")) + "."),
    };

    private static readonly Dictionary<Type, string> Descriptions = new()
    {
        [typeof(TextSpan)] = "A stretch of the document's text, half-open, in UTF-16 code units.",
        [typeof(RealInterval)] = "A closed interval of numbers, of which an end may be open.",
        [typeof(ProblemDetails)] = "What went wrong (RFC 9457).",
        [typeof(HttpValidationProblemDetails)] = "What is wrong with the request (RFC 9457): every fault under errors, by the field it is in.",
        [typeof(HiddenLimit)] = "Where the estimate of the people on no list goes when a model is not estimable.",
        [typeof(Stream)] = "Bytes.",
        [typeof(JsonObject)] = "A JSON object.",
        [typeof(CountInterval)] = "Whole numbers of people, both ends included; upper is null when nothing bounds the count from above.",
        [typeof(OrphanReason)] = "Why decisions count for no claim: no claim of the document has the words any more, or several have.",
        [typeof(VictimClassSet)] = "The classes that limit the count, all at once; empty for everybody.",
    };

    public static void Apply(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        var type = context.JsonTypeInfo.Type;
        if (Texts.TryGetValue(type, out var text))
        {
            schema.Type = JsonSchemaType.String;
            (schema.Pattern, schema.Description) = text;
        }

        if (type == typeof(Harm))
        {
            schema.Enum = [.. Harm.All.Select(harm => JsonValue.Create(harm.Id))];
        }
        else if (type == typeof(VictimClassSet))
        {
            schema.Type = JsonSchemaType.Array;
            schema.UniqueItems = true;
            schema.Items = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Enum.GetNames<VictimClass>().Select(Spelling)] };
        }
        else if ((Nullable.GetUnderlyingType(type) ?? type) == typeof(double) && IsStatistic(context.JsonPropertyInfo?.DeclaringType))
        {
            schema.Type |= JsonSchemaType.String;
            schema.Format = null;
        }
        else if (type.IsEnum)
        {
            schema.Type = JsonSchemaType.String;
        }

        schema.Description ??= Descriptions.GetValueOrDefault(Nullable.GetUnderlyingType(type) ?? type);
        schema.Description = schema.Description is { } description ? Member().Replace(description, NameOnly) : null;
    }

    /// <summary>Whether a type's numbers may be infinite, and are then written as text.</summary>
    private static bool IsStatistic(Type? type) => type?.Namespace?.StartsWith(typeof(Limits).Namespace!, StringComparison.Ordinal) is true;

    private static JsonNode Spelling(string name) => JsonValue.Create(JsonNamingPolicy.CamelCase.ConvertName(name));

    private static string NameOnly(Match member) => JsonNamingPolicy.CamelCase.ConvertName(member.Groups["name"].Value);

    /// <summary>A member as references in XML documentation come out: its type, its owner, its name.</summary>
    [GeneratedRegex(@"\b(bool|int|long|string|DateOnly|[A-Z][A-Za-z]+)\?? [A-Z][A-Za-z]+\.(?<name>[A-Z][A-Za-z]+)\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Member();
}
