using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace FactCheck.Api.Results;

/// <summary>The address of a listing's next part as a Link header (RFC 8288), for bodies that have no room for a token.</summary>
internal static class NextLink
{
    public static string For(HttpRequest request, string continuation)
    {
        var query = request.Query
            .Where(parameter => !string.Equals(parameter.Key, "continuation", StringComparison.OrdinalIgnoreCase))
            .Select(parameter => KeyValuePair.Create(parameter.Key, parameter.Value.ToString()))
            .Append(KeyValuePair.Create("continuation", continuation));
        return $"<{(request.PathBase + request.Path).ToUriComponent()}{new QueryBuilder(query).ToQueryString()}>; rel=\"next\"";
    }
}
