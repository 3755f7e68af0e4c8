using System.Reflection;
using FactCheck.Core.Statistics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace FactCheck.Api.Results;

/// <summary>200 with results of statistics, numbers to ten significant digits.</summary>
/// <typeparam name="T">The kind of result.</typeparam>
internal sealed class StatisticsAnswer<T>(T value) : IResult, IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));

    public Task ExecuteAsync(HttpContext httpContext) =>
        httpContext.Response.WriteAsJsonAsync(value, StatisticsJson.Options, httpContext.RequestAborted);
}
