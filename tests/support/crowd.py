# SPDX-License-Identifier: GPL-3.0-or-later
"""Many guests who press the button at the same moment."""
import asyncio

from cookoutserver import SLOWER

HEAD = ("POST /e/{slug}/register HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n")


async def all_at_once(server, slug, bodies):
    """Connects every client first, then lets all of them send; (status, Location, page) in the order of the bodies."""
    everybody_is_here = asyncio.Event()
    connected = 0

    async def guest(body):
        nonlocal connected
        reader, writer = await asyncio.open_connection(server.host, server.port)
        connected += 1
        if connected == len(bodies):
            everybody_is_here.set()
        await everybody_is_here.wait()
        head = HEAD.format(slug=slug, host=server.host, port=server.port, length=len(body))
        writer.write(head.encode() + body.encode())
        answer = (await reader.read()).decode()
        writer.close()
        status, _, rest = answer.partition("\r\n")
        headers, _, page = rest.partition("\r\n\r\n")
        location = [line.partition(":")[2].strip() for line in headers.split("\r\n")
                    if line.lower().startswith("location:")]
        return int(status.split()[1]), location[0] if location else None, page

    return await asyncio.wait_for(asyncio.gather(*map(guest, bodies)), 60 * SLOWER)
