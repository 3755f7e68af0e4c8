using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace FactCheck.Api.Results;

/// <summary>Versions as they stand in ETag, If-Match and If-None-Match: the store's own version, made safe to quote.</summary>
internal static class EntityTags
{
    /// <summary>The header value for a store's version.</summary>
    public static EntityTagHeaderValue Of(string version) =>
        new($"\"{WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(version))}\"");

    /// <summary>Whether the client holds this version already, so that 304 will do.</summary>
    public static bool IsHeld(HttpRequest request, EntityTagHeaderValue current) =>
        Matches(request.GetTypedHeaders().IfNoneMatch, current, useStrongComparison: false);

    /// <summary>Whether If-Match, when there is one, names the version that stands; null stands for nothing there.</summary>
    public static bool Allows(HttpRequest request, string? version) =>
        request.Headers.IfMatch.Count == 0
        || (version is not null && Matches(request.GetTypedHeaders().IfMatch, Of(version), useStrongComparison: true));

    /// <summary>Whether the request asks to create only: If-None-Match with a star.</summary>
    public static bool CreatesOnly(HttpRequest request) =>
        request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Equals(EntityTagHeaderValue.Any));

    /// <summary>Whether the request makes its write depend on a version.</summary>
    public static bool IsConditional(HttpRequest request) => request.Headers.IfMatch.Count > 0;

    private static bool Matches(IList<EntityTagHeaderValue> tags, EntityTagHeaderValue current, bool useStrongComparison) =>
        tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(current, useStrongComparison));
}
