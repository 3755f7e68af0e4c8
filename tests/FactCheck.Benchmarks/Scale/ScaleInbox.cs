using System.Globalization;
using System.Text;
using Azure.Storage.Blobs;
using FactCheck.Benchmarks.Extraction;
using FactCheck.Core.Ingestion;

namespace FactCheck.Benchmarks.Scale;

/// <summary>Uploads of many sizes: of a hundred, 60 of 3,000 characters, 30 of 8,000, 9 of 40,000 and one of 400,000; a case for each fifty.</summary>
internal sealed record ScaleInbox(IReadOnlyList<InboxItem> Items, long Bytes)
{
    private const int DocumentsInACase = 50;

    public static async Task<ScaleInbox> FillAsync(string account, int documents, CancellationToken cancellationToken)
    {
        var container = new BlobContainerClient(account, StorageNames.InboxContainer);
        var items = new List<InboxItem>(documents);
        var bytes = 0L;
        for (var number = 0; number < documents; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"scale-{number / DocumentsInACase}/report-{number:D6}.txt");
            var content = Encoding.UTF8.GetBytes($"{name}\n\n{ExtractionWorkload.Text(Characters(number), number)}");
            await container.UploadBlobAsync(name, BinaryData.FromBytes(content), cancellationToken);
            items.Add(new InboxItem(name, null, content.Length, "text/plain", new Dictionary<string, string>(StringComparer.Ordinal)));
            bytes += content.Length;
        }

        return new(items, bytes);
    }

    /// <summary>Sizes in an order that gives every run of a hundred the same mix.</summary>
    private static int Characters(int number) => (number * 37 % 100) switch
    {
        < 60 => 3_000,
        < 90 => 8_000,
        < 99 => 40_000,
        _ => 400_000,
    };
}
