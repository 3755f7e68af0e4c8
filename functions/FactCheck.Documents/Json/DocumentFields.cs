using System.Collections.Immutable;

namespace FactCheck.Documents.Json;

/// <summary>The names under which a document's text and metadata are given in JSON and in the header of a CSV.</summary>
internal static class DocumentFields
{
    public const string Text = "text";
    public const string Title = "title";
    public const string Publisher = "publisher";
    public const string Url = "url";
    public const string PublishedOn = "publishedOn";
    public const string Language = "language";

    public static ImmutableArray<string> All { get; } = [Text, Title, Publisher, Url, PublishedOn, Language];
}
