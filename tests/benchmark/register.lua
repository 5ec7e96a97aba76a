-- SPDX-License-Identifier: GPL-3.0-or-later
-- For wrk: each request registers another guest, as a browser sends the form.
--     wrk -s register.lua http://127.0.0.1:8080/e/summer-bbq/register -- PREFIX [COUNT]
-- After COUNT answers it sends nothing more, and says so on standard error.
local number = 0
local prefix = ""

function init(arguments)
    prefix = arguments[1]
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
    local left = tonumber(arguments[2])
    if left then
        response = function()
            left = left - 1
            if left == 0 then
                wrk.thread:stop()
                io.stderr:write("enough\n")
            end
        end
    end
end

function request()
    number = number + 1
    local guest = prefix .. "-" .. number
    return wrk.format(nil, nil, nil, "submission_key=" .. guest .. "&name=Zo%C3%AB+" .. guest .. "&email=" .. guest ..
        "%40example.org&ticket-adult=2&ticket-child=1&house_number=12a&notes=&phone=&consent=yes")
end
