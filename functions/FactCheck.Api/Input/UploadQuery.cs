using System.ComponentModel;

namespace FactCheck.Api.Input;

/// <summary>What a sender says of a document; a multipart form may carry the same as fields, and they go before the query.</summary>
internal sealed record UploadQuery(
    [property: Description("The file's name; its ending helps to tell the type.")] string? Name,
    [property: Description("The headline.")] string? Title,
    [property: Description("Who published it.")] string? Publisher,
    [property: Description("Where it was published. It is shown, never fetched.")] string? Url,
    [property: Description("The day of publication, yyyy-MM-dd.")] string? PublishedOn,
    [property: Description("BCP 47 tag of its language, such as en.")] string? Language)
{
    /// <summary>The parameter of a name; null when it was not given.</summary>
    public string? Field(string name) => name switch
    {
        "name" => Name,
        "title" => Title,
        "publisher" => Publisher,
        "url" => Url,
        "publishedOn" => PublishedOn,
        "language" => Language,
        _ => null,
    };
}
