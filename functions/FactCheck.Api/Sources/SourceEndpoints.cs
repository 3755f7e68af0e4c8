using FactCheck.Api.Endpoints;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Api.Sources;

internal static class SourceEndpoints
{
    private const string Tag = "Sources";
    private const string One = "sources/{name}";
    private const string Effects = "The answer lists the discrepancies of every case that depend on the source, and which the change moved. "
        + "If-Match makes the change depend on the version that GET gave. ";

    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("ListSources", HttpMethods.Get, "sources", AccessLevel.Function, SourceReading.List)
        {
            Tag = Tag,
            Summary = "List the registry of sources by name.",
            Problems = [400],
        },
        new("GetSource", HttpMethods.Get, One, AccessLevel.Function, SourceReading.Get)
        {
            Tag = Tag,
            Summary = "Get a source by its name or an alias, in any letter case.",
            Problems = [400, 404],
        },
        new("PutSource", HttpMethods.Put, One, AccessLevel.Function, SourceHandlers.Put)
        {
            Tag = Tag,
            Summary = "Say who a source is: its other names, institution, side, country and group, and what it counts as in single cases.",
            Description = Effects + "It goes before what the words suggest, whenever claims are read; no stored claim changes, and what a person has put right about one claim's source stays.",
            Problems = [400, 412, 413, 415],
        },
        new("DeleteSource", HttpMethods.Delete, One, AccessLevel.Function, SourceHandlers.Delete)
        {
            Tag = Tag,
            Summary = "Remove a source from the registry; its history stays.",
            Description = Effects,
            Problems = [400, 404, 412],
        },
        new("MergeSource", HttpMethods.Post, One + "/merge", AccessLevel.Function, SourceMergeHandlers.Merge)
        {
            Tag = Tag,
            Summary = "Make one source of two: this one takes over the other's names.",
            Description = Effects,
            Problems = [400, 404, 412, 413, 415],
        },
        new("SplitSource", HttpMethods.Post, One + "/split", AccessLevel.Function, SourceMergeHandlers.Split)
        {
            Tag = Tag,
            Summary = "Make a source of its own out of a name of this one, in a group of its own or in none.",
            Description = Effects,
            Problems = [400, 404, 412, 413, 415],
        },
        new("RevertSource", HttpMethods.Post, One + "/revert", AccessLevel.Function, SourceHandlers.Revert)
        {
            Tag = Tag,
            Summary = "Go back to an earlier entry of a source.",
            Description = Effects,
            Problems = [400, 412, 413, 415],
        },
        new("GetSourceHistory", HttpMethods.Get, One + "/history", AccessLevel.Function, SourceReading.History)
        {
            Tag = Tag,
            Summary = "Get every change to a source.",
            Problems = [400, 404],
        },
        new("ListCaseSources", HttpMethods.Get, "cases/{caseId}/sources", AccessLevel.Function, SourceReading.Seen)
        {
            Tag = Tag,
            Summary = "List the sources that the claims of a case name, with how many claims each has.",
            Problems = [400, 404],
        },
    ];
}
