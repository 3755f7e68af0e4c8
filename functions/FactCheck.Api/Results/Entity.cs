using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace FactCheck.Api.Results;

/// <summary>200 with a versioned value and its ETag; 304 to a GET that holds the version already.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
internal sealed class Entity<T>(T value, string version) : IResult, IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var tag = EntityTags.Of(version);
        httpContext.Response.GetTypedHeaders().ETag = tag;
        if (HttpMethods.IsGet(httpContext.Request.Method) && EntityTags.IsHeld(httpContext.Request, tag))
        {
            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return TypedResults.Ok(value).ExecuteAsync(httpContext);
    }
}
