using System.Text.Json.Serialization;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Checking.ClaimReviews;

/// <summary>
/// Who says or publishes something, as schema.org's <see href="https://schema.org/Organization">Organization</see> or
/// <see href="https://schema.org/Person">Person</see>.
/// </summary>
/// <param name="Type">The type in the vocabulary.</param>
/// <param name="Name">The name.</param>
public sealed record ReviewAgent([property: JsonPropertyName("@type"), JsonPropertyOrder(-1)] string Type, string Name)
{
    /// <summary>This program, which writes the reviews.</summary>
    public static ReviewAgent Program { get; } = Organization("FactCheck");

    /// <summary>An organisation.</summary>
    /// <param name="name">Its name.</param>
    public static ReviewAgent Organization(string name) => new("Organization", name);

    /// <summary>The source of a count, a person where its institution is one; null when nothing names it.</summary>
    /// <param name="source">The source.</param>
    public static ReviewAgent? Of(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return (source.Name ?? source.Label) is not { } name ? null
            : source.Institution is Institution.Eyewitness or Institution.Family or Institution.HeadOfState ? new("Person", name)
            : Organization(name);
    }
}
