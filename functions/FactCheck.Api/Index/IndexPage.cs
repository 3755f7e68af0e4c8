using FactCheck.Api.Endpoints;

namespace FactCheck.Api.Index;

/// <summary>What a visitor to the bare address reads: what this is, commands to try, and every endpoint.</summary>
public static class IndexPage
{
    /// <summary>The media type of the page.</summary>
    public const string MediaType = "text/plain; charset=utf-8";

    /// <summary>The page.</summary>
    /// <param name="address">Where the service runs, with no slash at the end, such as <c>http://127.0.0.1:7070</c>.</param>
    public static string For(string address)
    {
        var width = EndpointTable.All.Max(endpoint => endpoint.Route.Length);
        var endpoints = EndpointTable.All.Select(endpoint => $"  {endpoint.Method,-6} /api/{endpoint.Route.PadRight(width)}  {endpoint.Summary}");
        return $"""
            FactCheck finds every claim in documents that counts people harmed, and computes how far
            official and other counts diverge.

            Describe a case:
              curl -X PUT {address}/api/cases/my-case -H "content-type: application/json" \
                -d '{"{"}"title":"My case","country":"KZ","start":"2022-01-02"{"}"}'

            Put a document into it (a file: --data-binary @report.pdf):
              curl -X POST "{address}/api/cases/my-case/documents?publisher=Example&publishedOn=2022-01-16" \
                -H "content-type: text/plain" \
                -d 'At least 225 people were killed in Kazakhstan, the Prosecutor General said on January 15.'

            See its claims, as JSON or as a table:
              curl {address}/api/cases/my-case/claims
              curl "{address}/api/cases/my-case/claims?format=csv"

            See how far the sides are apart:
              curl {address}/api/cases/my-case/discrepancies

            Find the claims of a text and store nothing:
              curl -X POST "{address}/api/extract?country=KZ" -H "content-type: text/plain" \
                -d 'Hospitals say some 300 people were injured.'

            Every endpoint (described in {address}/api/openapi.json):
            {string.Join('\n', endpoints)}

            """.ReplaceLineEndings("\n");
    }
}
