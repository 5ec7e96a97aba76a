// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writeaheadlog.h"

#include "core/storage/databaselocation.h"

#include <QFile>
#include <QtEndian>

#include <cstring>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int headerSize = 32;
constexpr int frameHeaderSize = 24;
constexpr quint32 magicLittleEndian = 0x377f0682;
constexpr quint32 magicBigEndian = 0x377f0683;
constexpr quint32 formatVersion = 3007000;
constexpr int looksAtMost = 6;

quint32 wordAt(const char *bytes)
{
    return qFromBigEndian<quint32>(bytes);
}

/** The cumulative checksum of section 4.2. */
class Checksum {
public:
    explicit Checksum(bool bigEndian) : m_bigEndian(bigEndian) {}

    void add(const char *bytes, qsizetype size)
    {
        for (qsizetype i = 0; i + 8 <= size; i += 8) {
            m_first += word(bytes + i) + m_second;
            m_second += word(bytes + i + 4) + m_first;
        }
    }
    /** Whether the eight bytes are this checksum. */
    [[nodiscard]] bool matches(const char *stored) const
    {
        return wordAt(stored) == m_first && wordAt(stored + 4) == m_second;
    }

private:
    [[nodiscard]] quint32 word(const char *bytes) const
    {
        return m_bigEndian ? qFromBigEndian<quint32>(bytes) : qFromLittleEndian<quint32>(bytes);
    }

    const bool m_bigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

/** What the index (-shm) says of the log: how many frames have been committed, and how many of them are in the file. */
struct LogIndex {
    QByteArray salts;
    quint32 frames = 0;
    quint32 backfilled = 0;
};

std::optional<LogIndex> readIndex(const QString &path)
{
    if (isOpenInThisProcess(path))
        return std::nullopt;
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(136) : QByteArray();
    const auto native = [&bytes](qsizetype offset) {
        quint32 value = 0;
        std::memcpy(&value, bytes.constData() + offset, sizeof value);
        return value;
    };
    // Two equal copies of the header, or somebody is just writing it.
    if (bytes.size() < 136 || bytes.first(48) != bytes.sliced(48, 48) || native(0) != formatVersion || bytes[12] != 1)
        return std::nullopt;
    return LogIndex{bytes.sliced(32, 8), native(16), native(96)};
}

enum class Finding {
    Sound,
    BadHeader,
    LostCommits, ///< commits behind a frame that is wrong
    LostEnd,     ///< fewer frames than the index counts
};

struct LogLook {
    Finding finding = Finding::Sound;
    QByteArray header;
    quint32 soundFrames = 0; ///< up to the first that is wrong

    [[nodiscard]] bool isLike(const LogLook &other) const
    {
        return header == other.header && soundFrames == other.soundFrames;
    }
};

/** Reads frame after frame. */
class LogReader {
public:
    LogReader(QFile &file, const QByteArray &header)
        : m_file(file),
          m_salts(header.sliced(16, 8)),
          m_pageSize(static_cast<qsizetype>(wordAt(header.constData() + 8))),
          m_checksum(wordAt(header.constData()) == magicBigEndian),
          m_valid(isValid(header))
    {
    }

    [[nodiscard]] bool hasValidHeader() const { return m_valid; }
    [[nodiscard]] quint32 soundFrames() const { return m_soundFrames; }

    Finding read(const std::optional<LogIndex> &index)
    {
        bool intact = true;
        for (;;) {
            const QByteArray frame = m_file.read(frameHeaderSize + m_pageSize);
            if (frame.size() < frameHeaderSize + m_pageSize)
                break;
            const bool ours = frame.sliced(8, 8) == m_salts;
            intact = intact && ours && sumMatches(frame);
            m_soundFrames += intact ? 1 : 0;
            if (!intact && ours && wordAt(frame.constData() + 4) != 0)
                return Finding::LostCommits;
        }
        return index && index->salts == m_salts && index->frames > m_soundFrames ? Finding::LostEnd : Finding::Sound;
    }

private:
    bool isValid(const QByteArray &header)
    {
        m_checksum.add(header.constData(), 24);
        return m_checksum.matches(header.constData() + 24) && m_pageSize >= 512 && m_pageSize <= 65536;
    }

    bool sumMatches(const QByteArray &frame)
    {
        m_checksum.add(frame.constData(), 8);
        m_checksum.add(frame.constData() + frameHeaderSize, m_pageSize);
        return m_checksum.matches(frame.constData() + 16);
    }

    QFile &m_file;
    const QByteArray m_salts;
    const qsizetype m_pageSize;
    Checksum m_checksum;
    const bool m_valid;
    quint32 m_soundFrames = 0;
};

LogLook lookAt(const QString &logPath, const std::optional<LogIndex> &index)
{
    QFile file(logPath);
    const bool readable = file.open(QIODevice::ReadOnly);
    const QByteArray header = readable ? file.read(headerSize) : QByteArray();
    if (header.size() < headerSize) {
        const bool lost = index && index->frames > index->backfilled;
        return {lost ? Finding::LostEnd : Finding::Sound, header};
    }
    const quint32 magic = wordAt(header.constData());
    LogReader reader(file, header);
    if ((magic != magicLittleEndian && magic != magicBigEndian) || !reader.hasValidHeader())
        return {file.size() > headerSize ? Finding::BadHeader : Finding::Sound, header};
    const Finding finding = reader.read(index);
    return {finding, header, reader.soundFrames()};
}

} // namespace

std::optional<QString> writeAheadLogProblem(const QString &databasePath)
{
    const QString path = databasePath + u"-wal"_s;
    if (isOpenInThisProcess(path))
        return std::nullopt;
    LogLook look;
    bool isSettled = false;
    for (int i = 0; i < looksAtMost && !isSettled; ++i) {
        // The index first: whoever writes adds frames before it counts them.
        const auto index = readIndex(databasePath + u"-shm"_s);
        const LogLook before = std::exchange(look, lookAt(path, index));
        if (look.finding == Finding::Sound)
            return std::nullopt;
        // Twice at the same frame: nobody was just writing it, nor has begun the log anew.
        isSettled = i > 0 && look.isLike(before);
    }
    if (!isSettled)
        return std::nullopt; // what goes on is written by somebody who knows
    switch (look.finding) {
    case Finding::BadHeader:
        return u"the beginning of its write-ahead log is damaged"_s;
    case Finding::LostCommits:
        return u"its write-ahead log is damaged before its last commits"_s;
    case Finding::LostEnd:
        return u"the end of its write-ahead log is missing"_s;
    case Finding::Sound:
        break;
    }
    return std::nullopt;
}

} // namespace cookout
