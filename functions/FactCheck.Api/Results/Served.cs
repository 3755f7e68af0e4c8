using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Results;

/// <summary>Content that somebody sent us, handed back so that no browser runs or sniffs it.</summary>
internal static class Served
{
    /// <summary>Streams content; as an attachment when it has a file name.</summary>
    public static FileStreamHttpResult Inert(Stream content, string mediaType, string? fileName, string version, HttpResponse response)
    {
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return TypedResults.Stream(content, mediaType, fileName, entityTag: EntityTags.Of(version), enableRangeProcessing: content.CanSeek);
    }
}
