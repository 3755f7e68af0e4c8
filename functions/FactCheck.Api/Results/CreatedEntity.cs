using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace FactCheck.Api.Results;

/// <summary>201 with the value, its ETag and its address.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
internal sealed class CreatedEntity<T>(T value, string version, string? below = null) : IResult, IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status201Created, typeof(T), ["application/json"]));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.GetTypedHeaders().ETag = EntityTags.Of(version);
        var address = httpContext.Request.PathBase + httpContext.Request.Path;
        var location = below is null ? address : address.Add("/" + below);
        return TypedResults.Created(location.ToUriComponent(), value).ExecuteAsync(httpContext);
    }
}
