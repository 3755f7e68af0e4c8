namespace FactCheck.Core.Cases;

/// <summary>What is known about a document beside its text. Any part may be unknown.</summary>
/// <param name="Title">Its headline.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Url">Where it was published. It is shown, never fetched.</param>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="Language">BCP 47 tag of its language, such as <c>en</c>.</param>
public sealed record DocumentMetadata(string? Title, string? Publisher, string? Url, DateOnly? PublishedOn, string? Language)
{
    /// <summary>Nothing known.</summary>
    public static DocumentMetadata Unknown { get; } = new(null, null, null, null, null);

    /// <summary>These values, with another's where these are unknown.</summary>
    /// <param name="fallback">What to take where nothing is known here.</param>
    public DocumentMetadata Or(DocumentMetadata fallback)
    {
        ArgumentNullException.ThrowIfNull(fallback);
        return Has(fallback) ? this : new(
            Title ?? fallback.Title,
            Publisher ?? fallback.Publisher,
            Url ?? fallback.Url,
            PublishedOn ?? fallback.PublishedOn,
            Language ?? fallback.Language);
    }

    /// <summary>Whether everything that another knows is known here.</summary>
    private bool Has(DocumentMetadata other) =>
        (other.Title is null || Title is not null)
        && (other.Publisher is null || Publisher is not null)
        && (other.Url is null || Url is not null)
        && (other.PublishedOn is null || PublishedOn is not null)
        && (other.Language is null || Language is not null);
}
