using System.Collections.Immutable;
using System.ComponentModel;
using FactCheck.Api.Cases;
using FactCheck.Api.Exchange.Formats;
using FactCheck.Api.Exchange.Importing;
using FactCheck.Api.Input;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Exchange;

internal static class ExchangeHandlers
{
    private const int FaultsShown = 20;

    public static Ok<ImmutableArray<FormatDescription>> Formats() => TypedResults.Ok(CaseExchange.Formats);

    public static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> Export(
        string caseId,
        [Description("The format: claimreview, hxl, csv, jsonl, prov, ucdp or acled.")] string? format,
        HttpResponse response,
        Stores stores,
        CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var wanted = ReadFormat(input, format, CaseExchange.Formats);
        var (found, refusal) = await CaseLookup.FindAsync(caseId, stores, input, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        var id = found!.Value.Id;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return TypedResults.Stream(
            stream => CaseExchange.ExportAsync(wanted!, stores, found.Value, stream, cancellationToken),
            wanted!.MediaType,
            id.Value + wanted.FileExtension);
    }

    public static async Task<Results<Ok<ImportAnswer>, ProblemHttpResult>> Import(
        string caseId,
        [AsParameters] ImportQuery query,
        HttpRequest request,
        Stores stores,
        IClaimExtractor extractor,
        IngestionLimits limits,
        CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var upload = await Upload.ReadAsync(request, query.Field, input, limits, cancellationToken);
        var format = ReadFormat(input, upload.Fields("format"), CaseExchange.Formats.Where(known => known.Imports));
        var side = input.Choice<Side>("side", upload.Fields("side")) ?? Side.Unattributed;
        var (found, refusal) = await CaseLookup.FindAsync(caseId, stores, input, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        var outcome = await CaseExchange.ImportAsync(format!, stores, found!.Value, upload.File!.Content, side, extractor, cancellationToken);
        if (outcome is ImportOutcome.Done done)
        {
            return TypedResults.Ok(done.Answer);
        }

        foreach (var fault in ((ImportOutcome.Unreadable)outcome).Faults.Take(FaultsShown))
        {
            input.Fault("body", fault);
        }

        return input.Refusal()!;
    }

    private static FormatDescription? ReadFormat(InputReader input, string? name, IEnumerable<FormatDescription> formats)
    {
        var format = formats.FirstOrDefault(known => known.Id == name);
        if (format is null)
        {
            input.Fault("format", $"One of {string.Join(", ", formats.Select(known => known.Id))}.");
        }

        return format;
    }
}
