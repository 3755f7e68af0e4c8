using System.Text.Json;
using FactCheck.Testing;

namespace FactCheck.Api.Tests.Exchange;

/// <summary>Holds ClaimReviews against the types of schema.org, as the compiler of TypeScript reads them.</summary>
internal static class SchemaOrgTypes
{
    /// <summary>Throws what the compiler says when the reviews do not fit; skips the test where Node is missing.</summary>
    /// <param name="json">A document with a context and a graph of reviews.</param>
    public static async Task CheckAsync(string json)
    {
        string installation;
        try
        {
            installation = await NpmInstallation.EnsureAsync("schema-org");
        }
        catch (NodeMissingException exception)
        {
            Assert.Skip(exception.Message);
            return;
        }

        using var folder = new TemporaryFolder();
        var modules = Path.Combine(installation, "node_modules");
        await File.WriteAllTextAsync(Path.Combine(folder.FullPath, "export.ts"), $$"""
            import type { ClaimReview } from "schema-dts";
            const graph: { "@context": "https://schema.org"; "@graph": Exclude<ClaimReview, string>[] } = {{json}};
            console.log(graph);
            """);
        await File.WriteAllTextAsync(Path.Combine(folder.FullPath, "tsconfig.json"), JsonSerializer.Serialize(new
        {
            compilerOptions = new
            {
                strict = true,
                noEmit = true,
                target = "es2022",
                module = "esnext",
                moduleResolution = "bundler",
                lib = new[] { "es2022", "dom" },
                types = Array.Empty<string>(),
                skipLibCheck = true,
                paths = new Dictionary<string, string[]> { ["schema-dts"] = [Path.Combine(modules, "schema-dts")], ["schema-dts-lib"] = [Path.Combine(modules, "schema-dts-lib")] },
            },
            files = new[] { "export.ts" },
        }));
        await NpmInstallation.RunAsync("node", [Path.Combine(modules, "typescript", "bin", "tsc"), "--project", folder.FullPath], folder.FullPath);
    }
}
