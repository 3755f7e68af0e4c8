using System.Text;
using Azure.Data.Tables;

namespace FactCheck.Storage.Azure;

/// <summary>
/// The limits of Azure Table Storage (https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model),
/// kept here because the emulator does not keep them: what passes the tests must not fail in production.
/// </summary>
internal static class TableLimits
{
    /// <summary>The most entities of one transaction.</summary>
    public const int TransactionEntities = 100;

    /// <summary>The most bytes of one transaction's request.</summary>
    public const int TransactionBytes = 4 * 1024 * 1024;

    /// <summary>The most characters of a string: 64 KiB in UTF-16.</summary>
    public const int StringCharacters = 32 * 1024;

    private const int KeyCharacters = 512;
    private const int EntityBytes = 1024 * 1024;
    private const int CustomProperties = 252;
    private const int PropertyNameCharacters = 255;
    private static readonly DateTimeOffset EarliestDate = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Refuses an entity that Azure would refuse.</summary>
    /// <exception cref="TableLimitException">It breaks a limit.</exception>
    public static void Check(TableEntity entity)
    {
        CheckKey(entity.PartitionKey);
        CheckKey(entity.RowKey);
        var properties = CustomPropertiesOf(entity).ToList();
        Require(properties.Count <= CustomProperties, $"An entity has at most {CustomProperties} properties, not {properties.Count}.");
        long size = 4 + (2L * (entity.PartitionKey.Length + entity.RowKey.Length));
        foreach (var (name, value) in properties)
        {
            Require(name.Length <= PropertyNameCharacters, $"A property's name has at most {PropertyNameCharacters} characters.");
            Require(value is not string { Length: > StringCharacters }, $"Property {name} has more than {StringCharacters} characters.");
            Require(value is not byte[] { Length: > 2 * StringCharacters }, $"Property {name} has more than {2 * StringCharacters} bytes.");
            Require(value is not DateTimeOffset date || date >= EarliestDate, $"Property {name} lies before the year 1601.");
            Require(value is not DateTime, $"Property {name} has no time zone.");
            size += 8 + (2L * name.Length) + SizeOf(value);
        }

        Require(size <= EntityBytes, $"An entity has at most {EntityBytes} bytes, not {size}.");
    }

    /// <summary>Refuses a transaction that Azure would refuse.</summary>
    /// <exception cref="TableLimitException">It breaks a limit.</exception>
    public static void CheckTransaction(IReadOnlyList<TableEntity> transaction)
    {
        Require(transaction.Count is > 0 and <= TransactionEntities, $"A transaction has 1 to {TransactionEntities} entities, not {transaction.Count}.");
        Require(transaction.Select(entity => entity.PartitionKey).Distinct(StringComparer.Ordinal).Count() == 1, "A transaction keeps to one partition.");
        Require(
            transaction.Select(entity => entity.RowKey).Distinct(StringComparer.Ordinal).Count() == transaction.Count,
            "A transaction has each entity once.");
        var size = transaction.Sum(RequestSize);
        Require(size <= TransactionBytes, $"A transaction has at most {TransactionBytes} bytes, not {size}.");
    }

    /// <summary>At most how many bytes an entity adds to the request of a transaction.</summary>
    public static long RequestSize(TableEntity entity)
    {
        const int PartHeaders = 1024;
        const int Syntax = 64;
        var keys = 3L * (entity.PartitionKey.Length + entity.RowKey.Length);
        return PartHeaders + (2 * keys) + CustomPropertiesOf(entity).Sum(property => Syntax + property.Key.Length + EscapedSize(property.Value));
    }

    private static IEnumerable<KeyValuePair<string, object?>> CustomPropertiesOf(TableEntity entity) =>
        entity.Where(property => property.Value is not null && property.Key is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag"))
            .Select(property => new KeyValuePair<string, object?>(property.Key, property.Value));

    private static void CheckKey(string key)
    {
        Require(key.Length <= KeyCharacters, $"A key has at most {KeyCharacters} characters, not {key.Length}.");
        foreach (var rune in key.EnumerateRunes())
        {
            Require(rune.Value is not ('/' or '\\' or '#' or '?') && !Rune.IsControl(rune), $"A key may not hold U+{rune.Value:X4}.");
        }
    }

    private static long SizeOf(object? value) => value switch
    {
        string text => 4 + (2L * text.Length),
        byte[] bytes => 4 + bytes.Length,
        bool => 1,
        int => 4,
        Guid => 16,
        _ => 8,
    };

    /// <summary>JSON escapes what is not plain ASCII with six bytes for each UTF-16 code unit.</summary>
    private static long EscapedSize(object? value) => value switch
    {
        string text => text.Sum(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or ',' or '.' or ':' or '-' or '{' or '}' or '[' or ']' or '|' ? 1L : 6L),
        byte[] bytes => (bytes.Length / 3 * 4) + 4,
        _ => 40,
    };

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new TableLimitException(message);
        }
    }
}
